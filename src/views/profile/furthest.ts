import {
  apartIn,
  furthestFirst,
  isBehind,
  timesOf,
  type BesideCountry,
} from '../../profiles/furthest-apart.ts';
import { formatNumber, formatValue } from '../../indicators/number-format.ts';
import { testerWords } from '../../words/comparison.ts';
import { called } from '../../words/kind-of-area.ts';
import { notTestedAs } from '../../words/test.ts';
import { capitalised, link, sentence, type Sentence } from '../../words/sentence.ts';
import type { RowOfIndicator } from './scorecard-rows.ts';

/** A row with its figure beside the country’s. */
type Placed = RowOfIndicator & BesideCountry;

/** In whose words, how many that no test was made of are named (the rest are counted), and whether all rows of the page are meant or these alone. */
export interface FurthestSetting {
  country: string;
  most: number;
  isOfAll: boolean;
}

/** Rows in the order of how far they are from the country’s figures, in sentences; each name leads to its row. */
export interface Furthest {
  /** The one furthest away, tested or not: `Furthest behind England: Deaths from drug misuse, 3.67 times England’s (not tested).` */
  first: Sentence;
  /** Those after it that no test was made of: `Then Early deaths from lung disease, 2.32 times; and 2 more.`; null where there are none. */
  then: Sentence | null;
  /** Why these and the first were not tested; null where the first was. */
  why: string | null;
  /** The furthest that a test found so, where it is not the first: `Furthest of those tested: Adults who smoke, …`; else null. */
  tested: Sentence | null;
}

const printedApart = (placed: Placed): string => formatNumber(apartIn(placed), 2);

/** Whether a reader sees any distance from the country’s figure: what prints as 1.00 times it is neither behind nor ahead. */
const isApart = (placed: Placed): boolean => printedApart(placed) !== formatNumber(1, 2);

const isTested = ({ stands }: Placed): boolean => stands.comparison.result !== 'untested';

/**
 * By the larger of the two figures over the smaller, so that the numbers stand in order: `2.00 times England’s 10.4%`,
 * `where England’s is 1.27 times that`; without the country’s figure where no test was made, and `2.32 times` alone
 * where it follows others.
 */
function timesWords(placed: Placed, country: string, follows: boolean): string {
  const times = `${printedApart(placed)} times`;
  const figure = formatValue(placed.countryValue ?? 0, placed.indicator);
  const whose = `${capitalised(country)}’s${isTested(placed) ? ` ${figure}` : ''}`;
  if ((timesOf(placed) ?? 1) < 1) return `where ${whose} is ${times} that`;
  return follows ? times : `${times} ${whose}`;
}

/** In brackets, whose test it was, or that none was made; of what follows that is said once for all. */
function markWords(placed: Placed, follows: boolean): string {
  const { comparison, publisher } = placed.stands;
  if (isTested(placed)) return ` (${testerWords(comparison, publisher)})`;
  return follows ? '' : ' (not tested)';
}

/** `Adults who smoke, 20.8%, 2.00 times England’s 10.4% (OHID’s test)`, `Deaths from drug misuse, 3.67 times England’s (not tested)`. */
function inWords(placed: Placed, country: string, follows = false): Sentence {
  const { row } = placed;
  const figure = isTested(placed) ? `${row.valueText}${row.unitSuffix}, ` : '';
  const times = timesWords(placed, country, follows);
  return [
    link(row.name, `#${row.id}`),
    { text: `, ${figure}${times}${markWords(placed, follows)}` },
  ];
}

/** Those after the first, as far as named; how many there are besides. */
function thenWords(others: readonly Placed[], { country, most }: FurthestSetting): Sentence | null {
  if (others.length === 0) return null;
  const named = others.slice(0, most - 1).map((placed) => inWords(placed, country, true));
  const left = others.length - named.length;
  const listed = [...named, ...(left > 0 ? [[{ text: `and ${left} more` }]] : [])];
  const inList = listed.flatMap((words, i) => (i === 0 ? words : ['; ', ...words]));
  return sentence('Then ', ...inList, '.');
}

/** In sentences, in their order: the first, those that no test was made of, the first of those that one was; null where there are none. */
function inSentences(
  lead: string,
  found: readonly Placed[],
  setting: FurthestSetting,
): Furthest | null {
  const [first] = found;
  if (!first) return null;
  const place = found.findIndex(isTested);
  const untested = place < 0 ? found : found.slice(0, place);
  const why = [...new Set(untested.flatMap(({ stands }) => stands.untested ?? []))];
  const tested = place > 0 ? inWords(found[place]!, setting.country) : null;
  return {
    first: sentence(`${lead}: `, ...inWords(first, setting.country), '.'),
    then: thenWords(untested.slice(1), setting),
    why: why.length === 0 ? null : notTestedAs(why, untested.length),
    tested: tested && sentence('Furthest of those tested: ', ...tested, '.'),
  };
}

/**
 * Of some rows that are counted, those furthest behind the country’s figure, in one order whether tested or not, and
 * the one furthest ahead that a test found better; averages of councils apart, which stand in no order with figures
 * of the area itself (METHODS 7).
 */
export function furthestOf(rows: readonly RowOfIndicator[], setting: FurthestSetting): Furthest[] {
  const { country, isOfAll } = setting;
  const placed = furthestFirst(
    rows.map((each) => ({
      ...each,
      value: each.stands.value,
      countryValue: each.stands.comparison.countryValue,
      decimals: each.indicator.decimals,
    })),
  ).filter(isApart);
  const behind = placed.filter((each) =>
    isTested(each)
      ? each.stands.comparison.result === 'worse'
      : isBehind(each, each.indicator.polarity),
  );
  const own = behind.filter(({ row }) => !row.isDerived);
  const averages = behind.filter(({ row }) => row.isDerived);
  const best = placed.filter(({ stands }) => stands.comparison.result === 'better').slice(0, 1);
  const furthest = isOfAll ? 'Furthest' : 'Of these, furthest';
  const lead = `${furthest} behind ${country}`;
  return [
    inSentences(averages.length === 0 ? lead : `${lead}, in figures of its own`, own, setting),
    inSentences(`${lead}, in averages of its ${called('council').shortMany}`, averages, setting),
    inSentences(`${furthest} ahead of ${country}`, best, setting),
  ].filter((each) => each !== null);
}
