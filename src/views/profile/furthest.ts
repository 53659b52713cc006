import { apartIn, furthestFirst, isBehind, timesOf } from '../../profiles/furthest-apart.ts';
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

/** Rows in the order of how far they are from the country’s figures, each in words, and what they are. */
export interface Furthest {
  lead: string;
  items: string[];
}

const printedApart = (placed: Placed): string => formatNumber(apartIn(placed), 2);

/** Whether a reader sees any distance from the country’s figure: what prints as 1.00 times it is neither behind nor ahead. */
const isApart = (placed: Placed): boolean => printedApart(placed) !== formatNumber(1, 2);

const isTested = ({ stands }: Placed): boolean => stands.comparison.result !== 'untested';

/** By the larger of the two figures over the smaller, so that the numbers stand in order: `2.00 times England’s 10.4%`, `where England’s is 1.27 times that`; `3.67 times`, where no test was made. */
function timesWords(placed: Placed, country: string): string {
  const [whose, times] = [`${capitalised(country)}’s`, `${printedApart(placed)} times`];
  const figure = formatValue(placed.countryValue ?? 0, placed.indicator);
  if ((timesOf(placed) ?? 1) < 1)
    return `where ${isTested(placed) ? `${whose} ${figure}` : whose} is ${times} that`;
  return isTested(placed) ? `${times} ${whose} ${figure}` : times;
}

/** `Adults who smoke, 20.8%, 2.00 times England’s 10.4% (OHID’s test)`, `Deaths from drug misuse, 3.67 times`. */
function inWords(placed: Placed, country: string): string {
  const { row, stands } = placed;
  const times = timesWords(placed, country);
  if (!isTested(placed)) return `${row.name}, ${times}`;
  const tester = testerWords(stands.comparison, stands.publisher);
  return `${row.name}, ${row.valueText}${row.unitSuffix}, ${times} (${tester})`;
}

const notTested = 'not tested';

/** Those that no test was made of, the first few by name; `mark`: what each bears in a list with one that was tested. */
function untestedItems(
  found: readonly Placed[],
  { country, most }: FurthestSetting,
  mark: readonly [one: string, more: string] = ['', ''],
): string[] {
  const named = found.slice(0, most).map((placed) => `${inWords(placed, country)}${mark[0]}`);
  const others = found.length - named.length;
  return [...named, ...(others > 0 ? [`${others} more${mark[1]}`] : [])];
}

/** All that lie behind, down to the first that a test found worse: one list, so that what is worst stands first. */
function behindOf(own: readonly Placed[], setting: FurthestSetting): Furthest {
  const lead = `Furthest behind ${setting.country}`;
  const place = own.findIndex(isTested);
  const worst = own[place];
  if (!worst)
    return {
      lead: `${lead}, ${notTested}`,
      items: untestedItems(own, setting),
    };
  const marks = [` (${notTested})`, `, ${notTested}`] as const;
  const further = untestedItems(own.slice(0, place), setting, marks);
  return { lead, items: [...further, inWords(worst, setting.country)] };
}

/**
 * Of some rows that are counted, those furthest behind the country’s figure, in one order whether tested or not, and
 * the one furthest ahead that a test found better; averages of councils apart, which stand in no order with figures
 * of the area itself.
 */
export function furthestOf(rows: readonly RowOfIndicator[], setting: FurthestSetting): Furthest[] {
  const placed = furthestFirst(
    rows.map((each) => ({
      ...each,
      value: each.stands.value,
      countryValue: each.stands.comparison.countryValue,
    })),
  ).filter(isApart);
  const behind = placed.filter((each) =>
    isTested(each)
      ? each.stands.comparison.result === 'worse'
      : isBehind(each, each.indicator.polarity),
  );
  const averages = behind.filter(({ row }) => row.isDerived);
  const best = placed.find(({ stands }) => stands.comparison.result === 'better');
  return [
    behindOf(
      behind.filter(({ row }) => !row.isDerived),
      setting,
    ),
    {
      lead: `Furthest behind of its averages, ${notTested}`,
      items: untestedItems(averages, setting),
    },
    {
      lead: `Furthest ahead of ${setting.country}`,
      items: best ? [inWords(best, setting.country)] : [],
    },
  ].filter(({ items }) => items.length > 0);
}

/** The rows as lines of one sentence. */
export const furthestLines = ({ items }: Furthest): string[] =>
  items.map((words, place) => `${words}${place < items.length - 1 ? ';' : '.'}`);

/** All as a sentence: `Furthest behind England: Deaths from drug misuse, 3.67 times (not tested); 3 more, not tested.` */
export const furthestSentence = (furthest: Furthest): string =>
  `${furthest.lead}: ${furthestLines(furthest).join(' ')}`;
