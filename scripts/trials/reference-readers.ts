import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { CSLExporter, parse } from 'biblatex-csl-converter';
import { dateParts, type Citation } from '../../src/citations/citation.ts';
import type { OfferedReference } from './site-references.ts';

/** What a program says of each reference, by its key. */
type Read = ReadonlyMap<string, string>;

/** A program that reads all references of one form at once. */
interface Reader {
  name: string;
  ending: string;
  /** Of the references, which also lie together in `file`. */
  read: (file: string, texts: readonly string[]) => Read;
}

const run = (program: string, ...given: string[]): string =>
  execFileSync(program, given, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const ofItems = (items: readonly Record<string, unknown>[]): Read =>
  new Map(items.map((item) => [String(item['id']), JSON.stringify(item)]));

const ofJson = (json: string): Read => ofItems(JSON.parse(json) as Record<string, unknown>[]);

const ofMods = (xml: string): Read =>
  new Map(
    [...xml.matchAll(/<mods ID="([^"]+)">([\s\S]*?)<\/mods>/g)].map(([, key = '', mods = '']) => [
      key,
      mods,
    ]),
  );

const pandocTo = (from: string) => (file: string) =>
  ofJson(run('pandoc', '-f', from, '-t', 'csljson', file));

/** One by one: of thousands at once it takes more memory than there is. */
const inCitationJs: Reader['read'] = (_, texts) =>
  ofItems(texts.flatMap((text) => new Cite(text).data));

/** It numbers what it gives, in the order of what it was given. */
const inConverter: Reader['read'] = (_, texts) => {
  const { entries } = parse(texts.join('\n'));
  const items = new CSLExporter(entries).parse();
  return ofItems(
    Object.entries(entries).map(([place, { entry_key: id }]) => ({ ...items[place], id })),
  );
};

const readers: readonly Reader[] = [
  { name: 'bibutils', ending: 'bib', read: (file) => ofMods(run('bib2xml', file)) },
  { name: 'bibutils', ending: 'ris', read: (file) => ofMods(run('ris2xml', file)) },
  { name: 'pandoc as BibTeX', ending: 'bib', read: pandocTo('bibtex') },
  { name: 'pandoc as BibLaTeX', ending: 'bib', read: pandocTo('biblatex') },
  { name: 'pandoc', ending: 'csl.json', read: pandocTo('csljson') },
  { name: 'Citation.js', ending: 'bib', read: inCitationJs },
  { name: 'Citation.js', ending: 'ris', read: inCitationJs },
  { name: 'Citation.js', ending: 'csl.json', read: inCitationJs },
  { name: 'biblatex-csl-converter', ending: 'bib', read: inConverter },
];

/** All references of one form in one file, as somebody has them who keeps many. */
function together(ending: string, texts: readonly string[]): string {
  return ending === 'csl.json'
    ? JSON.stringify(texts.flatMap((text) => JSON.parse(text) as unknown[]))
    : texts.join('\n');
}

/**
 * Letters and figures alone: how a reader marks capitals or cuts a title in two is its own affair, and pandoc
 * gives a title a capital after its colon.
 */
const bare = (text: string): string =>
  text
    .replace(/<[^>]+>|\\u003[ce]/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&apos;', '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** What must be in what is read. */
const wantedOf = ({ author, title, address, figuresFrom }: Citation): string[] => [
  author,
  title,
  address,
  ...figuresFrom,
];

/** A day as text, and as numbers without noughts before them. */
const daysOf = ({ date }: Citation): string[] => [bare(date), dateParts(date).join('')];

/** What a program lost of a reference. */
function lostBy(read: Read, { citation }: OfferedReference): string[] {
  const said = read.get(citation.key);
  if (said === undefined) return ['the whole of it'];
  const held = bare(said);
  const lost = wantedOf(citation).filter((words) => !held.includes(bare(words)));
  const isDated = daysOf(citation).some((day) => held.includes(day));
  return isDated ? lost : [...lost, citation.date];
}

/** Whether every key is of one reference: a list of references would keep only one of two. */
function sharedKeys(references: readonly OfferedReference[]): string[] {
  const byKey = Map.groupBy(references, ({ citation }) => citation.key);
  return [...byKey].flatMap(([key, those]) => (those.length > 1 ? [`${key}: twice`] : []));
}

/** Has every reader read every reference; tells how many of which kinds, and gives what was lost. */
export function readSiteReferences(
  references: readonly OfferedReference[],
  folder: string,
  print: (line: string) => void,
): string[] {
  const kinds = Map.groupBy(references, ({ kind }) => kind);
  const counts = [...kinds].map(([kind, those]) => `${those.length} ${kind}`);
  print(`${references.length} references: ${counts.join(', ')}`);
  const lost = readers.flatMap(({ name, ending, read }) => {
    const file = join(folder, `all.${ending}`);
    const texts = references.map((each) => each.texts[ending]!);
    writeFileSync(file, together(ending, texts));
    const all = read(file, texts);
    const faults = references.flatMap((each) =>
      lostBy(all, each).map((words) => `${name}, ${each.citation.key}.${ending}: lost ${words}`),
    );
    print(`${name}, ${ending}: ${all.size} read, ${faults.length} faults`);
    return faults;
  });
  return [...references.flatMap(({ faults }) => faults), ...sharedKeys(references), ...lost];
}
