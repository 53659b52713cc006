import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesOf } from './read-blocks.ts';
import type { Profile } from './public-site.ts';
import { rowsIn } from './table-rows.ts';

/** Words by which one thing is set above another. */
export const comparisonWords =
  /\b(?:more|less|fewer|higher|lower|better|worse|wider|narrower|fell|rose|fall|rise|above|below|longer|shorter|further)\b/i;

/** Words that speak of the end of a set, or of an empty one; of a whole one or of its half; of a denial, a test or a change. */
export const setWords =
  /\b(?:up and down(?= since|, so|\.?$)|highest|lowest|widest|narrowest|largest|smallest|fewest|longest|shortest|healthiest|none|only|no|never|not held|(?:has|have) not|does not publish|every one of|(?:most|all|(?<!under )half) of|twice|doubled|trebled|halved|ranks|ranked|significant(?:ly)?|improved|worsened|narrowed|widened|lies in|(?:was|were) tested|tests? (?:finds?|found)|tested (?:this|it|these|those)|are all|(?:have|has) (?:all )?(?:been )?met)\b/i;

/** Whether a text holds a word of a comparison or of a set. */
export const isClaimLike = (text: string): boolean =>
  comparisonWords.test(text) || setWords.test(text);

/** Every text at any depth, but for the sentences that the site itself made, and units, which state nothing. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap(textsIn);
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    ['words', 'unit'].includes(key) ? [] : textsIn(value),
  );
}

/** What documents of an area state: labels, targets, titles, notes of readers. Quoted, not claimed. */
export const statedOf = ({ priorities, progress }: Profile): string[] => [
  ...textsIn(priorities),
  ...textsIn(progress),
];

/** Folders of pages that people wrote: about indicators and methods, and what stands over stories. */
const written = ['indicators', 'methods', 'stories'];

/** The sentences that people wrote, without the marks of Markdown; those of stories that hold a look-up are not whole here. */
const proseIn = (contentFolder: string): string[] =>
  written
    .map((folder) => join(contentFolder, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => readFileSync(file, 'utf8').split(/\n|\s*\|\s*/))
    .map((line) =>
      line
        .replace(/^(?:(?:title|summary|question|answer): |[-*#]+ |\d+\. )/, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[*_`]/g, ''),
    )
    .flatMap(sentencesOf);

/** Names that hold a comparison word and claim nothing, as `Wider determinants of health`, and prose; longest first. */
export function namesIn(dataFolder: string, contentFolder: string): string[] {
  const columns: [string, string[]][] = [
    ['areas.csv', ['name', 'name_in_sentence', 'official_name']],
    ['indicators.csv', ['name', 'short_name', 'definition', 'trust_note']],
    ['themes.csv', ['name', 'sentence']],
    ['national-studies.csv', ['base', 'caution']],
    ['national-sources.csv', ['title']],
    ['documents.csv', ['title', 'caution', 'kind_as_stated']],
    ['readings.csv', ['note']],
    ['reading-notes.csv', ['note']],
    ['sources.csv', ['note']],
    ['targets.csv', ['text']],
    ['priorities.csv', ['label']],
    ['core20plus-groups.csv', ['group']],
    ['national-findings.csv', ['figure', 'finding', 'base', 'caution']],
    ['target-tracking.csv', ['note']],
  ];
  const names = columns.flatMap(([file, headings]) => {
    const rows = rowsIn<Record<string, string>>(join(dataFolder, file));
    return rows.flatMap((row) => headings.flatMap((heading) => sentencesOf(row[heading] ?? '')));
  });
  return longestFirst(claimLike([...names, ...proseIn(contentFolder)]));
}

/** Those that hold a word of a claim, with one space between words. */
export const claimLike = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(isClaimLike);

/** Each once, longest first, so that a part never hides the whole. */
export const longestFirst = (texts: readonly string[]): string[] =>
  [...new Set(texts)].sort((a, b) => b.length - a.length);

/** A sentence without what others say and without names. */
export const withoutStated = (sentence: string, stated: readonly string[]): string =>
  stated.reduce(
    (left, text) => (left.includes(text) ? left.replaceAll(text, ' ') : left),
    sentence,
  );
