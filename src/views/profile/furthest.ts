import { furthestFirst, isBehind, isFurther, timesOf } from '../../profiles/furthest-apart.ts';
import { formatNumber, formatValue } from '../../indicators/number-format.ts';
import { comparisonInOne } from '../../words/comparison.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';
import type { RowOfIndicator } from './scorecard-rows.ts';

/** A row with its figure beside the country’s. */
type Placed = RowOfIndicator & { value: number; countryValue: number | null };

/** What no test was made of is named up to so many; the rest are counted. */
export interface FurthestSetting {
  country: string;
  most: number;
}

const figureOf = ({ row }: Placed): string => `${row.name}, ${row.valueText}${row.unitSuffix}`;

/** `Furthest behind, by times England’s figure: Adults who smoke, 20.8%. Worse than England (…).` */
function testedWords(lead: string, placed: Placed, country: string): string {
  const { indicator, stands } = placed;
  const said = comparisonInOne(stands.comparison, indicator, {
    country,
    publisher: stands.publisher,
    ratio: timesOf(placed),
  });
  return `${lead}, by times ${country}’s figure: ${figureOf(placed)}. ${said}.`;
}

/** `Further, but not tested: Deaths from drug misuse, 21.3 (3.67 times England’s 5.8); and 3 more.` */
function untestedWords(lead: string, found: readonly Placed[], { country, most }: FurthestSetting) {
  if (found.length === 0) return [];
  const named = found.slice(0, most).map((placed) => {
    const times = formatNumber(timesOf(placed) ?? 1, 2);
    const beside = formatValue(placed.countryValue ?? 0, placed.indicator);
    return `${figureOf(placed)} (${times} times ${capitalised(country)}’s ${beside})`;
  });
  const others = found.length - named.length;
  return [`${lead}: ${[...named, ...(others > 0 ? [`${others} more`] : [])].join('; ')}.`];
}

/**
 * Of some rows, the one furthest behind the country’s figure and the one furthest ahead, each with whose test says
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
  );
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
      worst ? 'Further, but not tested' : 'Furthest behind, but not tested',
      worst ? own.filter((each) => isFurther(each, worst)) : own,
      setting,
    ),
    ...untestedWords(
      `Averages of its ${called('council').shortMany} furthest behind, not tested`,
      behind.filter(({ row }) => row.isDerived),
      setting,
    ),
    ...(best ? [testedWords('Furthest ahead', best, setting.country)] : []),
  ];
}
