import { hardestSentences } from './hardest-sentences.ts';
import { medianOf, readingAge, type ReadingGrades } from './reading-grades.ts';
import type { ProseText } from './resident-prose.ts';

/** No text for residents may be of a higher age than `hardest`, and half of those of a kind of no higher than `middle`. */
export const agesAllowed = { middle: 8, hardest: 10 };

/** The ages of the middle one of some texts and of the hardest by one formula, which are printed, with the hardest sentences of the last. */
export function readingAges(
  what: string,
  texts: readonly ProseText[],
  [formula, called]: readonly [keyof ReadingGrades, string],
) {
  const aged = texts.map((each) => ({ ...each, age: readingAge(each.text, formula) }));
  const middle = medianOf(aged.map(({ age }) => age));
  const hardest = aged.reduce((a, b) => (b.age > a.age ? b : a));
  console.info(
    `${called}, reading age of ${aged.length} ${what}: median ${middle.toFixed(2)}; hardest ${hardest.age.toFixed(2)} (${hardest.name})`,
  );
  const said = hardestSentences(hardest.text, 4).map(({ text }) => text);
  return { middle, hardest: hardest.age, said: [hardest.name, ...said].join('\n') };
}
