import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../../src/profiles/profile.ts';
import { digestOfFiles } from '../../src/tables/digest-of-files.ts';
import type { Folders } from '../../src/tables/folders.ts';
import { shortDigest } from './file-cache.ts';

const root = join(import.meta.dirname, '..', '..');

/** All code and style that has a part in files, or may have: the step that writes them, and all that it imports. */
export const codeOfFiles = [
  'src/**/*.{ts,css}',
  'scripts/write-files.ts',
  'scripts/files/**/*.ts',
  'scripts/build/{indicator-summaries,shards}.ts',
  'scripts/releases/kept-pages.ts',
  'scripts/steps/waits.ts',
  'package-lock.json',
];

/** Tables that areas are drawn from as they are: who lies where, and every shape. */
const tablesOfAreas = ['area*.csv', 'neighbourhood*.csv', 'boundaries/*', 'release.json'];

/** All tables but those of figures. */
const tablesButFigures = ['*.csv', 'boundaries/*', 'release.json'];

/** What the files of an edition are made by: code, words and settings, and the tables named, as a digest. */
function makerOf({ data, content }: Folders, tables: readonly string[], beside = ''): string {
  const places = [
    [root, codeOfFiles],
    [data, tables],
    [content, ['*.yaml']],
  ] as const;
  return createHash('sha256').update(digestOfFiles(places)).update(beside).digest('hex');
}

/**
 * Everything that the files of all areas are made from but the profile of each: code, words and settings of the
 * edition, shapes, and the profile of the country, beside which most charts are drawn.
 */
export const makerOfAreas = (folders: Folders, country: Profile): string =>
  makerOf(folders, tablesOfAreas, JSON.stringify(country));

/** Everything that files are made from but figures: what is kept by it names those it was made from. */
export const makerButFigures = (folders: Folders): string => makerOf(folders, tablesButFigures);

/** What the figures of an indicator are known by, as they stand in its table. */
export const digestOfFigures = ({ data }: Folders, id: string): string =>
  shortDigest(readFileSync(join(data, 'observations', `${id}.csv`)));
