import type { Untested } from '../gaps/untested.ts';
import type { Difference } from '../statistics/difference.ts';
import { listOf } from './list.ts';
import { capitalised } from './sentence.ts';
import { peopleOf } from './sex.ts';

/** What lacks for a test, as the start of a sentence; each says what was published, or how the figures are made. */
const grounds: Record<Untested, string> = {
  'no-ranges': 'no ranges were published',
  'some-ranges': 'ranges were published for some of these figures only',
  'not-held': 'no ranges are held for these figures',
  'shared-deaths': 'both lengths of life are worked out from the same deaths',
  'ends-of-a-list': 'chance has a part in who is at the two ends',
  'of-an-average': 'an average has no range',
};

/** The clause after the ground, where the reason is met for the first time on a page. */
const inFull: Record<Untested, string> = {
  'no-ranges': 'so we cannot say whether the change is more than chance',
  'some-ranges': 'so we cannot say whether the change is more than chance',
  'not-held': 'so we cannot say whether the change is more than chance',
  'shared-deaths': 'so this is not tested',
  'ends-of-a-list': 'so the change is not tested',
  'of-an-average': 'so the change is not tested',
};

/** Why a change was not tested, as a sentence; shorter where a page has said the same in full before. */
export const untestedChangeSentence = (why: Untested, isSaidBefore = false): string =>
  `${capitalised(grounds[why])}, ${isSaidBefore ? 'so this is not tested' : inFull[why]}.`;

/** The same after `For women`: `no ranges were published, so the change cannot be tested.` */
export const untestedChangeClause = (why: Untested): string =>
  `${grounds[why]}, so the change cannot be tested.`;

/** Why figures set side by side were not tested: `Not tested: no ranges were published.` */
export const notTestedSentence = (why: readonly Untested[]): string =>
  `Not tested: ${why.map((each) => (each === 'ends-of-a-list' ? 'the ends of a list owe something to chance' : grounds[each])).join(', and ')}.`;

/** Why differences between figures of one table were not tested: `No ranges are held for these figures, so the differences are not tested.` */
export const untestedDifferencesSentence = (why: Untested): string =>
  `${capitalised(grounds[why])}, so the differences are not tested.`;

/** Whether a gap is there at all, as a test found it: `more than chance`. */
const foundOf = ({ isReal }: Difference): string =>
  isReal ? 'is more than chance' : 'could be chance';

/** Whether one gap is more than chance; null where it was not tested. */
export const gapTestSentence = (test: Difference | null): string | null =>
  test && `By our test on the published ranges, this gap ${foundOf(test)}.`;

/** The same of the gaps of women and of men, said once where it is the same for both; null where neither was tested. */
export function gapTestsSentence(tests: {
  female: Difference | null;
  male: Difference | null;
}): string | null {
  const found = [
    { whom: 'for women', test: tests.female },
    { whom: 'for men', test: tests.male },
  ].flatMap(({ whom, test }) => (test ? [{ whom, found: foundOf(test) }] : []));
  if (found.length === 0) return null;
  const opening = 'By our test on the published ranges, the gap';
  const [first, second] = found;
  if (first && second && first.found === second.found)
    return `${opening} ${first.found}, for women and for men.`;
  return `${opening} ${listOf(found.map((each) => `${each.found} ${each.whom}`))}.`;
}

/** What a test found of one figure against the country’s, and whose test it is. */
interface TestedFigure {
  result: string;
  basis: 'published' | 'computed' | 'none';
}

/** Names in the sentence on a test: the measure, the country and the publisher as in running text. */
export interface TestNaming {
  measure: string;
  country: string;
  publisher: string;
}

interface Found {
  sex: 'female' | 'male';
  result: string;
}

const against = (result: string, country: string): string =>
  `${result} ${result === 'similar' ? 'to' : 'than'} ${country}`;

/** What the publisher's own test found: `OHID’s test finds life expectancy worse than England, for women and for men.` */
function publishedTest(found: readonly Found[], naming: TestNaming): string | null {
  const { measure, country, publisher } = naming;
  const [first, second] = found;
  if (!first) return null;
  const opening = `${publisher}’s test finds ${measure}`;
  const ofOne = ({ sex, result }: Found) => `of ${peopleOf(sex)} ${against(result, country)}`;
  if (!second) return `${opening} ${ofOne(first)}.`;
  if (first.result === second.result)
    return `${opening} ${against(first.result, country)}, for women and for men.`;
  return `${opening} ${ofOne(first)}, and ${ofOne(second)}.`;
}

/** What our test found, from the published ranges; better before worse, as no sex comes first in it. */
function computedTest(found: readonly Found[], { measure, country }: TestNaming): string | null {
  const order = ['better', 'worse', 'higher', 'lower', 'similar'];
  const groups = [...Map.groupBy(found, ({ result }) => result)].sort(
    ([a], [b]) => order.indexOf(a) - order.indexOf(b),
  );
  const whom = (sexes: readonly Found[]) => listOf(sexes.map(({ sex }) => `for ${peopleOf(sex)}`));
  const opening = `Our test on the published ranges finds ${measure}`;
  const [first, second] = groups;
  if (!first) return null;
  if (!second) return `${opening} ${against(first[0], country)}, ${whom(first[1])}.`;
  const phrases = groups.map(([result, sexes]) => `${against(result, country)} ${whom(sexes)}`);
  return `${opening} ${phrases.join(', and ')}.`;
}

/**
 * What tests find of the figures of women and of men against the country’s: the publisher’s test and
 * ours in sentences of their own, as they are never mixed. Empty where nobody tested them.
 */
export function comparisonSentences(
  figures: Record<Found['sex'], TestedFigure | null>,
  naming: TestNaming,
): string[] {
  const foundBy = (basis: TestedFigure['basis']): Found[] =>
    (['female', 'male'] as const).flatMap((sex) => {
      const figure = figures[sex];
      return figure?.basis === basis ? [{ sex, result: figure.result }] : [];
    });
  const said = [
    publishedTest(foundBy('published'), naming),
    computedTest(foundBy('computed'), naming),
  ];
  return said.filter((each) => each !== null);
}
