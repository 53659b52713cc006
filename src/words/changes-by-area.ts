import { whyWithoutRange } from '../gaps/untested.ts';
import type { AreaChange, ChangesByArea } from '../gaps/changes-by-area.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { healthyLifeExpectancy, lifeExpectancy } from '../indicators/life-indicators.ts';
import { belowStrictTest } from './strict-test.ts';
import { untestedChangeSentence } from './test.ts';
import { called, upperTierInShort, upperTierWords } from './kind-of-area.ts';

/** What a test found of one change; nothing where there was none, which is said once above the list. */
export function changeFound({ test }: AreaChange): string {
  if (!test) return 'not tested';
  if (!test.isReal) return belowStrictTest;
  return test.difference > 0 ? 'rose' : 'fell';
}

/** What a test found of the gap with the country. */
export const gapFound: Record<NonNullable<AreaChange['gap']>['result'], string> = {
  wider: 'wider',
  narrower: 'narrower',
  'turned-round': 'changed sides',
  'no-real-change': belowStrictTest,
  untested: 'not tested',
};

/** Which councils a list is of, as its title has them. */
export const councilsOf = ({ tier }: Pick<ChangesByArea, 'tier'>): string =>
  tier === 'upper' ? upperTierWords() : called('local-authority').many;

/** The same in a sentence. */
const councilsInShort = ({ tier }: Pick<ChangesByArea, 'tier'>): string =>
  tier === 'upper' ? upperTierInShort() : called('council').shortMany;

const counted = (changes: readonly AreaChange[], keep: (change: AreaChange) => boolean): number =>
  changes.filter(keep).length;

/** A count of areas in a sentence. */
const orNone = (count: number): string => (count === 0 ? 'none' : String(count));

/** How many figures rose and fell by the test of a list, or as printed where none could be tested. */
function movesSentence(all: ChangesByArea): string {
  const { changes, from, to } = all;
  const tested = changes.filter(({ test }) => test !== null);
  const between = `Between ${from.label} and ${to.label}`;
  if (tested.length === 0) {
    const [rose, fell] = [
      counted(changes, ({ change }) => change > 0),
      counted(changes, ({ change }) => change < 0),
    ];
    return `${between} the figure as printed went up in ${orNone(rose)} of ${changes.length} ${councilsInShort(all)} and down in ${orNone(fell)}. ${untestedChangeSentence(whyWithoutRange(changes.flatMap(({ then, now }) => [then, now])))}`;
  }
  const real = (sign: number) =>
    counted(tested, ({ test }) => test !== null && test.isReal && test.difference * sign > 0);
  return `${between} the figure rose in ${orNone(real(1))} of ${tested.length} ${councilsInShort(all)} and fell in ${orNone(real(-1))}. That is by a strict test, as so many are tested.`;
}

/** How many gaps with the country became wider and narrower; nothing where none was tested. */
function gapsSentence({ changes }: ChangesByArea, country: string): string[] {
  const tested = changes.filter(({ gap }) => gap && gap.result !== 'untested');
  if (tested.length === 0) return [];
  const found = (result: string) => counted(tested, ({ gap }) => gap?.result === result);
  return [
    `By that test the gap with ${country} became wider in ${orNone(found('wider'))} of ${tested.length}, narrower in ${orNone(found('narrower'))}, and changed sides in ${orNone(found('turned-round'))}.`,
  ];
}

/** What the strict test leaves open; nothing where none was made. */
function strictSentences({ changes }: ChangesByArea, isTestedAlone: boolean): string[] {
  const tested = changes.flatMap(({ test }) => test ?? []);
  if (tested.length === 0) return [];
  const others = [
    'The others may have changed too.',
    ...(isTestedAlone ? ['The page of each tests its own change alone, less strictly.'] : []),
  ];
  return [
    ...(tested.every(({ isReal }) => isReal) ? [] : others),
    'By chance alone, the strict test would find about 1 in 500.',
  ];
}

/** Indicators of which the page of each area tests its own change, at the level of one test. */
const testedAlone: readonly string[] = [lifeExpectancy, healthyLifeExpectancy];

/** What the list of changes of an indicator shows, in sentences; `country` as in running text. */
export function changesSentences(
  all: ChangesByArea,
  { id }: Pick<Indicator, 'id'>,
  country: string,
): string[] {
  return [
    movesSentence(all),
    ...gapsSentence(all, country),
    ...strictSentences(all, testedAlone.includes(id)),
    ...(all.without.length > 0
      ? [
          `${all.without.length} without a figure in both periods ${all.without.length === 1 ? 'is' : 'are'} not in the list.`,
        ]
      : []),
  ];
}
