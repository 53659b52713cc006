import type { Untested } from '../gaps/untested.ts';
import type { Difference } from '../statistics/difference.ts';
import { listOf } from './list.ts';
import { capitalised } from './sentence.ts';
import { peopleOf } from './sex.ts';

/** What lacks for a test, as the start of a sentence; each says what is held, or how the figures are made. */
const grounds: Record<Untested, string> = {
  'no-ranges': 'no ranges are held',
  'some-ranges': 'ranges are held for some of these figures only',
  'shared-deaths': 'both lengths of life are worked out from the same deaths',
  'ends-of-a-list': 'chance has a part in who is at the two ends',
  'of-an-average': 'an average has no range',
};

/** The clause after the ground, where the reason is met for the first time on a page. */
const inFull: Record<Untested, string> = {
  'no-ranges': 'so the change is not tested',
  'some-ranges': 'so the change is not tested',
  'shared-deaths': 'so this is not tested',
  'ends-of-a-list': 'so the change is not tested',
  'of-an-average': 'so the change is not tested',
};

/** Why a change was not tested, as a sentence; shorter where a page has said the same in full before. */
export const untestedChangeSentence = (why: Untested, isSaidBefore = false): string =>
  `${capitalised(grounds[why])}, ${isSaidBefore ? 'so this is not tested' : inFull[why]}.`;

/** The same after `For women`: `no ranges are held, so the change cannot be tested.` */
export const untestedChangeClause = (why: Untested): string =>
  `${grounds[why]}, so the change cannot be tested.`;

/** Why something was not tested, after `as`: `an average has no range`. */
export const notTestedGround = (why: Untested): string => grounds[why];

/** Why figures set side by side were not tested: `Not tested: no ranges are held.` */
export const notTestedSentence = (why: readonly Untested[]): string =>
  `Not tested: ${why.map((each) => (each === 'ends-of-a-list' ? 'the ends of a list are partly down to chance' : grounds[each])).join(', and ')}.`;

/** Why one figure, or each of several, was not set against another by a test: `Not tested, as no range is held of it.` */
export function notTestedAs(why: readonly Untested[], count: number): string {
  const ofThese = count === 1 ? 'no range is held of it' : 'no ranges are held of these';
  const words = why.map((each) => (each === 'no-ranges' ? ofThese : grounds[each]));
  return `Not tested, as ${words.join(', and ')}.`;
}

/** Why differences between figures of one table were not tested: `No ranges are held, so the differences are not tested.` */
export const untestedDifferencesSentence = (why: Untested): string =>
  `${capitalised(grounds[why])}, so the differences are not tested.`;

/** Whether a gap is there at all, as a test found it: `more than chance`. */
const foundOf = ({ isReal }: Difference): string =>
  isReal ? 'is more than chance' : 'could be chance';

/** Whether one gap is more than chance; null where it was not tested. */
export const gapTestSentence = (test: Difference | null): string | null =>
  test && `By our test, this gap ${foundOf(test)}.`;

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
  const opening = 'By our test, the gap';
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

/** What the sentence on a test is about, and the names in it as in running text. */
export interface TestNaming {
  measure: 'life' | 'healthy';
  country: string;
  publisher: string;
}

interface Found {
  sex: 'female' | 'male';
  result: string;
}

/** How long people live, or live in good health, beside the country’s: more, less or too close to tell apart. */
const expected: Record<TestNaming['measure'], Record<'more' | 'less' | 'similar', string>> = {
  life: {
    more: 'longer lives than',
    less: 'shorter lives than',
    similar: 'lives about as long as',
  },
  healthy: {
    more: 'more years in good health than',
    less: 'fewer years in good health than',
    similar: 'about as many years in good health as',
  },
};

function sideOf(result: string): 'more' | 'less' | 'similar' {
  if (result === 'better' || result === 'higher') return 'more';
  return result === 'similar' ? result : 'less';
}

/** `By OHID’s test, women and men here can expect shorter lives than in England.` The longer comes first, as no sex does. */
function foundBy(
  whose: string,
  found: readonly Found[],
  { measure, country }: TestNaming,
): string | null {
  const groups = Map.groupBy(found, ({ result }) => sideOf(result));
  const clauses = (['more', 'less', 'similar'] as const).flatMap((side) => {
    const sexes = groups.get(side);
    if (!sexes) return [];
    const who = listOf(sexes.map(({ sex }) => peopleOf(sex)));
    return [`${who} here can expect ${expected[measure][side]} in ${country}`];
  });
  return clauses.length === 0 ? null : `By ${whose} test, ${clauses.join(', and ')}.`;
}

/**
 * What tests find of the figures of women and of men against the country’s: the publisher’s test and
 * ours in sentences of their own, as they are never mixed. Empty where nobody tested them.
 */
export function comparisonSentences(
  figures: Record<Found['sex'], TestedFigure | null>,
  naming: TestNaming,
): string[] {
  const ofBasis = (basis: TestedFigure['basis']): Found[] =>
    (['female', 'male'] as const).flatMap((sex) => {
      const figure = figures[sex];
      return figure?.basis === basis ? [{ sex, result: figure.result }] : [];
    });
  const said = [
    foundBy(`${naming.publisher}’s`, ofBasis('published'), naming),
    foundBy('our', ofBasis('computed'), naming),
  ];
  return said.filter((each) => each !== null);
}
