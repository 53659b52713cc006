import { whyWithoutRange } from '../gaps/untested.ts';
import type { AreaChange, ChangesByArea } from '../gaps/changes-by-area.ts';
import { untestedChangeSentence } from './test.ts';
import { called, upperTierInShort, upperTierWords } from './kind-of-area.ts';

/** What a test found of one change; nothing where there was none, which is said once above the list. */
export function changeFound({ test }: AreaChange): string {
  if (!test) return 'not tested';
  if (!test.isReal) return 'may be chance';
  return test.difference > 0 ? 'rose' : 'fell';
}

/** What a test found of the gap with the country. */
export const gapFound: Record<NonNullable<AreaChange['gap']>['result'], string> = {
  wider: 'wider',
  narrower: 'narrower',
  'turned-round': 'changed sides',
  'no-real-change': 'may be chance',
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

/** How many figures rose and fell by more than chance, or as printed where none could be tested. */
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
  return `${between} the figure rose by more than chance in ${orNone(real(1))} of ${tested.length} ${councilsInShort(all)} and fell in ${orNone(real(-1))}. For the others no change can be shown.`;
}

/** How many gaps with the country became wider and narrower; nothing where none was tested. */
function gapsSentence({ changes }: ChangesByArea, country: string): string[] {
  const tested = changes.filter(({ gap }) => gap && gap.result !== 'untested');
  if (tested.length === 0) return [];
  const found = (result: string) => counted(tested, ({ gap }) => gap?.result === result);
  return [
    `The gap with ${country} became wider by more than chance in ${orNone(found('wider'))} of ${tested.length}, narrower in ${orNone(found('narrower'))}, and changed sides in ${orNone(found('turned-round'))}.`,
  ];
}

/** What the list of changes shows, in sentences; `country` as in running text. */
export function changesSentences(all: ChangesByArea, country: string): string[] {
  const isTested = all.changes.some(({ test }) => test !== null);
  return [
    movesSentence(all),
    ...gapsSentence(all, country),
    ...(isTested
      ? [
          'So many changes are tested that each test is strict. By chance alone, about 1 in 500 would be found.',
        ]
      : []),
    ...(all.without.length > 0
      ? [
          `${all.without.length} without a figure in both periods ${all.without.length === 1 ? 'is' : 'are'} not in the list.`,
        ]
      : []),
  ];
}
