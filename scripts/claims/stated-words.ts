import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesOf } from './read-blocks.ts';
import type { Profile } from './public-site.ts';
import { rowsIn } from './table-rows.ts';

/** Words by which one thing is set above another. */
export const comparisonWords =
  /\b(?:more|less|fewer|higher|lower|better|worse|wider|narrower|fell|rose|fall|rise|above|below|longer|shorter|further)\b/i;

/** Words that speak of the end of a set, or of an empty one. */
export const setWords = /\b(?:highest|lowest|widest|narrowest|largest|smallest|none|only|no)\b/i;

/** Whether a text holds a word of a comparison or of a set. */
export const isClaimLike = (text: string): boolean =>
  comparisonWords.test(text) || setWords.test(text);

/** Every text at any depth, but for the sentences that the site itself made. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap(textsIn);
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => (key === 'words' ? [] : textsIn(value)));
}

/** What documents of an area state: labels, targets, titles, notes of readers. Quoted, not claimed. */
export const statedOf = ({ priorities, progress }: Profile): string[] => [
  ...textsIn(priorities),
  ...textsIn(progress),
];

/** The sentences that people wrote about each indicator, without the marks of Markdown. */
const proseIn = (contentFolder: string): string[] =>
  readdirSync(join(contentFolder, 'indicators'))
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => readFileSync(join(contentFolder, 'indicators', file), 'utf8').split('\n'))
    .map((line) =>
      line
        .replace(/^(?:summary: |[-*#]+ )/, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[*_`]/g, ''),
    )
    .flatMap(sentencesOf);

/** Names that hold a comparison word and claim nothing, as `Wider determinants of health`, and prose; longest first. */
export function namesIn(dataFolder: string, contentFolder: string): string[] {
  const columns: [string, string[]][] = [
    ['indicators.csv', ['name', 'short_name', 'definition', 'trust_note']],
    ['themes.csv', ['name']],
    ['documents.csv', ['title']],
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
  return longestFirst([...names, ...proseIn(contentFolder)]);
}

/** Those that hold a word of a claim, each once, longest first, so that a part never hides the whole. */
export const longestFirst = (texts: readonly string[]): string[] =>
  [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(isClaimLike))].sort(
    (a, b) => b.length - a.length,
  );

/** A sentence without what others say and without names. */
export const withoutStated = (sentence: string, stated: readonly string[]): string =>
  stated.reduce(
    (left, text) => (left.includes(text) ? left.replaceAll(text, ' ') : left),
    sentence,
  );
