import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import type { ArcadiaCopy } from '../fixtures/arcadia.ts';
import { corruption, rewrite, type Corruption } from './corruption.ts';

const table = 'data/places.csv';
const inPlaceOf =
  (put: (path: string) => void) =>
  (copy: ArcadiaCopy): void => {
    copy.remove(table);
    put(copy.path(table));
  };
const written =
  (text: string | Uint8Array) =>
  ({ write }: ArcadiaCopy): void =>
    write(table, text);
const changed =
  (change: (text: string) => string | Uint8Array) =>
  (copy: ArcadiaCopy): void =>
    rewrite(copy, table, change);
const stray =
  (file: string) =>
  ({ write }: ArcadiaCopy): void =>
    write(file, 'words\n');

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
const noPart = 'The file is no part of an edition.';

/** Files that are none, or not of the kind they should be, and what lies about beside them. */
export const ofFiles: readonly Corruption[] = [
  corruption(
    'a table that every edition needs is missing',
    ({ remove }) => remove('data/areas.csv'),
    'The file is missing',
  ),
  corruption(
    'a folder in place of a table',
    inPlaceOf((path) => mkdirSync(path)),
    'There is a folder of this name',
  ),
  corruption(
    'a pipe in place of a table',
    inPlaceOf((path) => execFileSync('mkfifo', [path])),
    'There is no file of this name',
  ),
  corruption(
    'a link in a ring in place of a table',
    inPlaceOf((path) => symlinkSync('places.csv', path)),
    'is a link that leads back to itself',
  ),
  corruption(
    'a table of 200 MB',
    ({ path }) => truncateSync(path(table), 200_000_000),
    'too large to be part of an edition',
  ),
  corruption(
    'settings of 200 MB',
    ({ path }) => truncateSync(path('content/site.yaml'), 200_000_000),
    'too large to be part of an edition',
  ),
  corruption('an empty file', written(''), 'The file is empty'),
  corruption(
    'a header without rows',
    changed((text) => text.slice(0, text.indexOf('\n') + 1)),
    'no rows under its header',
  ),
  corruption('UTF-16', changed(utf16), 'The file is not in UTF-8'),
  corruption(
    'UTF-16 without its mark',
    changed((text) => Buffer.from(text, 'utf16le')),
    'It is in UTF-16',
  ),
  corruption(
    'UTF-16 with its bytes the other way, without its mark',
    changed((text) => Buffer.from(text, 'utf16le').swap16()),
    'It is in UTF-16',
  ),
  corruption(
    'Latin-1',
    changed((text) => Buffer.from(`${text}Ynys Môn,X06000001,town,arcadia-geography,\n`, 'latin1')),
    'The file is not in UTF-8',
  ),
  corruption(
    'a spreadsheet under the name of a table',
    written(Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1')),
    'a character that cannot be seen',
  ),
  corruption(
    'a web page under the name of a table',
    written('<!doctype html>\n<title>Sign in</title>\n'),
    'the column is missing',
  ),
  corruption('JSON under the name of a table', written('[{"name": "Moorhead"}]\n'), 'places.csv'),
  corruption(
    'line ends of old Macs',
    changed((text) => text.replaceAll('\n', '\r')),
    'The lines end as on Macs',
  ),
  corruption(
    'semicolons between cells',
    changed((text) => text.replaceAll(',', ';')),
    'divided by semicolons',
  ),
  corruption(
    'tabs between cells',
    changed((text) => text.replaceAll(',', '\t')),
    'divided by tabs',
  ),
  corruption(
    'bars between cells',
    changed((text) => text.replaceAll(',', '|')),
    'divided by vertical bars',
  ),
  corruption(
    'a column too many',
    changed((text) => text.replaceAll('\n', ',\n').replace(',\n', ',colour\n')),
    'the column is not known here',
  ),
  corruption(
    'a column twice',
    changed((text) =>
      text
        .replaceAll(/\n(?=.)/g, ',x\n')
        .replace(/(?<=residents).*/, ',name')
        .replace(/\n$/, ',x\n'),
    ),
    'the column comes twice',
  ),
  corruption(
    'ten thousand columns',
    changed((text) =>
      text.replace('residents', Array.from({ length: 10_000 }, (_, i) => `c${i}`).join()),
    ),
    'of other kinds',
  ),
  corruption('what a Mac leaves in a folder', stray('data/.DS_Store'), noPart),
  corruption('what an editor leaves in a folder', stray('data/areas.csv~'), noPart),
  corruption('a note among the figures', stray('data/observations/notes.md'), noPart),
  corruption('a table with capitals in its name', stray('data/Areas.csv'), noPart),
  corruption('a spreadsheet beside the tables', stray('data/areas.xlsx'), noPart),
  corruption('an old copy of the postcodes', stray('data/postcodes/outcodes-old.jsonl.gz'), noPart),
  corruption('shapes by another name', stray('data/boundaries/councils.json'), noPart),
  corruption('a page of words in plain Markdown', stray('content/pages/help.md'), noPart),
  corruption('a page of words in no folder', stray('content/help.mdx'), noPart),
  corruption(
    'a folder that nothing reads',
    ({ path }) => mkdirSync(path('data/archive')),
    'The folder is no part of an edition',
  ),
  corruption(
    'a folder among the pages of words',
    ({ path }) => mkdirSync(path('content/methods/old')),
    'The folder is no part of an edition',
  ),
  corruption(
    'a link that leads nowhere',
    ({ path }) => symlinkSync('gone', path('data/gone.csv')),
    'The link leads nowhere',
  ),
  corruption(
    'a folder that holds itself by a link',
    ({ path }) => symlinkSync('.', path('data/ring')),
    'The folder is no part of an edition',
  ),
];
