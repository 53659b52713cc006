import type { BuiltSite, SiteRule } from './problem.ts';
import { importedBy, kilobytes } from './page-weight.ts';

/** The most that the first answer to a question may fetch beside the names: bytes after compression. */
export const answerBudget = 40_000;

/** What the first answer to a question fetches, in bytes after gzip. */
export interface AnswerWeight {
  /** The script that reads and answers questions, without what the box has fetched before. */
  script: number;
  /** The words in which questions are asked. */
  words: number;
  /** The figures of the indicator that has most. */
  figures: number;
}

const folder = '/_astro/';

/** A script and all that it asks for as it starts. */
function withImports(site: BuiltSite, address: string, found = new Set<string>()): Set<string> {
  if (found.has(address) || !site.files.has(address)) return found;
  found.add(address);
  for (const next of importedBy(site.read(address)))
    withImports(site, folder + next.replace(/^\.\//, ''), found);
  return found;
}

/** A script of the site by the name of what it was made from. */
const scriptOf = (site: BuiltSite, of: string): string =>
  [...site.files].find((address) => address.startsWith(`${folder}${of}.`)) ?? '';

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Weighs what a first answer fetches; null where the site has no script that answers. */
export function answerWeight(site: BuiltSite): AnswerWeight | null {
  const asker = scriptOf(site, 'asker');
  if (asker === '') return null;
  const before = withImports(site, scriptOf(site, 'answering-box'));
  const script = [...withImports(site, asker)].filter((address) => !before.has(address));
  const figures = site.indicators.map(({ id }) => `/answers/${id}.json`);
  return {
    script: sum(script.map(site.compressedBytes)),
    words: site.compressedBytes('/answers/words.json'),
    figures: Math.max(
      0,
      ...figures.filter((each) => site.files.has(each)).map(site.compressedBytes),
    ),
  };
}

/** The first answer to a question fetches little. */
export const answerIsLight: SiteRule = {
  name: 'answer-weight',
  holds: 'the first answer to a question fetches little',
  problemsOf(site) {
    const weight = answerWeight(site);
    if (!weight) return [];
    const { script, words, figures } = weight;
    if (script + words + figures <= answerBudget) return [];
    return [
      {
        page: '/answers/',
        what: `a first answer fetches ${kilobytes(script + words + figures)}, more than ${kilobytes(answerBudget)} (script ${kilobytes(script)}, words ${kilobytes(words)}, figures ${kilobytes(figures)})`,
        fix: 'Fetch what few ask for when it is asked (src/views/answer/answer-question.ts), or send fewer bytes (src/questions/).',
      },
    ];
  },
};
