import { plainName } from './order-results.ts';
import type { FoundPage } from './search-record.ts';
import { withoutSmallWords } from './small-words.ts';

/** Areas whose plans name what was asked for, each with the subjects that hold the words. */
export interface NamedInPlans {
  /** whether an area is named beside the subject, `housing leeds`: it is meant before any other page */
  isOfOneArea: boolean;
  subjects: ReadonlyMap<FoundPage, readonly string[]>;
}

/** Letters that a subject must have at least, so that a first key does not list half the country. */
const fewest = 4;

/** The subjects of a page that hold every word, each as the beginning of one of theirs. */
function subjectsWith(page: FoundPage, words: readonly string[]): string[] {
  return (page.subjects ?? []).filter((subject) => {
    const plain = ` ${plainName(subject)}`;
    return words.every((word) => plain.includes(` ${word}`));
  });
}

/** Areas in force by each of their names, in plain letters. */
function areasByName(pages: Iterable<FoundPage>): Map<string, FoundPage[]> {
  const byName = new Map<string, FoundPage[]>();
  for (const page of pages) {
    if (page.areaKind === null || page.ended) continue;
    for (const name of new Set([page.title, ...page.names].map(plainName))) {
      byName.set(name, [...(byName.get(name) ?? []), page]);
    }
  }
  return byName;
}

/** Every way to take a run of words out of a text, the longest run first. */
function* runsOf(words: readonly string[]): Generator<{ run: string; rest: string }> {
  for (let length = words.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length).join(' ');
      yield { run, rest: words.toSpliced(start, length).join(' ') };
    }
  }
}

const askedFor = (plain: string): string[] => {
  const words = withoutSmallWords(plain);
  return words.length < fewest ? [] : words.split(' ');
};

/**
 * Areas whose plans name a subject: `loneliness`; of an area named beside it, `housing leeds`, that area
 * alone. A text that names an area never finds another one by it, whatever the plans of that other say.
 */
export function namedInPlans(typed: string, pages: Iterable<FoundPage>): NamedInPlans {
  const all = [...pages];
  const words = plainName(typed).split(' ');
  const byName = areasByName(all);
  const found = [...runsOf(words)].find(({ run }) => byName.has(run));
  const asked = askedFor(found ? found.rest : words.join(' '));
  const among = found ? byName.get(found.run)! : all;
  const subjects = new Map<FoundPage, string[]>();
  for (const page of asked.length > 0 ? among : []) {
    const named = subjectsWith(page, asked);
    if (named.length > 0) subjects.set(page, named);
  }
  return { isOfOneArea: found !== undefined, subjects };
}
