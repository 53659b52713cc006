import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { printedTexts } from './printed-texts.ts';

/** A text that says the same whatever an edition holds. */
export interface FixedSentence {
  /** File and line: `src/views/gaps/moves-view.ts:12`. */
  where: string;
  text: string;
}

/** What only `content/terms.yaml` or a table may name: a country's own words, and years. */
const names =
  /(?<![-/])\b[Ss]ystems?\b(?!-)|\b(?:England|English|NHS|ICSs?|[Cc]ouncils?|[Bb]oroughs?|[Ii]ntegrated care|[Ll]ocal authorit(?:y|ies)|Core20\w*|[Cc]ensus|(?:19|20)\d\d)\b/;

/** What only figures can tell: whether there are ranges, tests or figures. */
const subjects =
  /\b(?:ranges?|intervals?|tests?|tested|untested|unpublished|held|(?:is|are|was|were|not|been) published|lack\w*|missing)\b/i;

const isProse = (text: string): boolean => /[a-z…][,;:]? [a-z…]/i.test(text);

/** A key or the name of a file says nothing. */
const isKey = (text: string): boolean => /^[a-z\d-]+$/.test(text);

/** What prints nothing on a page: tables and the rules of sentences speak to those who keep them. */
const unprinted =
  /^(?:tables|styles)\/|(?:^|\/)fixtures\/|^charts\/(?:made-up|snapshot)|^words\/lint|\.(?:test|d)\.ts$/;

/** What columns of files are said to hold: what a blank means in them is so whatever stands there. */
const columnsOfFiles = /^profiles\/[\w-]*(?:csv|columns)\.ts$/;

/** Texts of one file that name what only the tables may, or claim without a condition what only figures can tell. */
export const fixedSentencesIn = (path: string, source: string): FixedSentence[] =>
  (names.test(source) || subjects.test(source) ? printedTexts(path, source) : [])
    .filter(({ text, isChosen }) => {
      if (isKey(text)) return false;
      if (names.test(text.replace(/https?:\S+/g, ''))) return true;
      return !isChosen && !columnsOfFiles.test(path) && isProse(text) && subjects.test(text);
    })
    .map(({ text, line }) => ({ where: `${path}:${line}`, text }));

/** The same of every file under `src/` that prints. */
export function fixedSentences(root: string): FixedSentence[] {
  const folder = join(root, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(?:astro|ts)$/.test(file) && !unprinted.test(file))
    .toSorted()
    .flatMap((file) => {
      const path = join(folder, file);
      return fixedSentencesIn(relative(folder, path), readFileSync(path, 'utf8'));
    });
}
