import { furthestFirst, isBehind, isFurther, timesOf } from '../../profiles/furthest-apart.ts';
import { formatNumber, formatValue } from '../../indicators/number-format.ts';
import { testerWords } from '../../words/comparison.ts';
import { capitalised } from '../../words/sentence.ts';
import type { RowOfIndicator } from './scorecard-rows.ts';

/** A row with its figure beside the country’s. */
type Placed = RowOfIndicator & { value: number; countryValue: number | null };

/** What no test was made of is named up to so many; the rest are counted. */
export interface FurthestSetting {
  country: string;
  most: number;
}

const printedTimes = (placed: Placed): string => formatNumber(timesOf(placed) ?? 1, 2);

const timesIn = (placed: Placed): string => `${printedTimes(placed)} times`;

/** Whether a reader sees any distance from the country’s figure: what prints as 1.00 times it is neither behind nor ahead. */
const isApart = (placed: Placed): boolean => printedTimes(placed) !== formatNumber(1, 2);

/** `Furthest behind of those tested: Adults who smoke, 20.8%, 2.00 times England’s 10.4% (OHID’s test).` */
function testedWords(lead: string, placed: Placed, country: string): string {
  const { indicator, row, stands } = placed;
  const figure = `${row.name}, ${row.valueText}${row.unitSuffix}`;
  const beside = `${capitalised(country)}’s ${formatValue(placed.countryValue ?? 0, indicator)}`;
  return `${lead} of those tested: ${figure}, ${timesIn(placed)} ${beside} (${testerWords(stands.comparison, stands.publisher)}).`;
}

/** `Further behind, but not tested: Deaths from drug misuse, 3.67 times England’s; 3 more.` */
function untestedWords(lead: string, found: readonly Placed[], { country, most }: FurthestSetting) {
  if (found.length === 0) return [];
  const named = found
    .slice(0, most)
    .map((placed, place) =>
      [
        `${placed.row.name}, ${timesIn(placed)}`,
        ...(place === 0 ? [`${capitalised(country)}’s`] : []),
      ].join(' '),
    );
  const others = found.length - named.length;
  return [`${lead}: ${[...named, ...(others > 0 ? [`${others} more`] : [])].join('; ')}.`];
}

/**
 * Of some rows that are counted, the one furthest behind the country’s figure and the one furthest ahead, each with whose test says
 * so; then those further behind that nothing tested, and averages of councils apart, which stand in no order with
 * figures of the area itself.
 */
export function furthestWords(rows: readonly RowOfIndicator[], setting: FurthestSetting): string[] {
  const placed = furthestFirst(
    rows.map((each) => ({
      ...each,
      value: each.stands.value,
      countryValue: each.stands.comparison.countryValue,
    })),
  ).filter(isApart);
  const found = (result: string) =>
    placed.find(({ stands }) => stands.comparison.result === result);
  const [worst, best] = [found('worse'), found('better')];
  const behind = placed.filter(
    (each) =>
      each.stands.comparison.result === 'untested' && isBehind(each, each.indicator.polarity),
  );
  const own = behind.filter(({ row }) => !row.isDerived);
  return [
    ...(worst ? [testedWords('Furthest behind', worst, setting.country)] : []),
    ...untestedWords(
      worst ? 'Further behind, but not tested' : 'Furthest behind, not tested',
      worst ? own.filter((each) => isFurther(each, worst)) : own,
      setting,
    ),
    ...untestedWords(
      'Furthest behind of its averages, not tested',
      behind.filter(({ row }) => row.isDerived),
      setting,
    ),
    ...(best ? [testedWords('Furthest ahead', best, setting.country)] : []),
  ];
}
