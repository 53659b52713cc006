import type { Indicator } from '../../indicators/indicator.ts';
import { formatValue, type NumberStyle } from '../../indicators/number-format.ts';
import type { IndicatorTable } from '../../profiles/indicator-table.ts';
import { called } from '../../words/kind-of-area.ts';
import { listOf } from '../../words/list.ts';
import { betweenOrNone } from '../../words/range.ts';
import { sexIfOne, sexLabel } from '../../words/sex.ts';
import { trendSentences } from '../../words/trend.ts';
import type { Sex } from '../../tables/edition.ts';
import { besideNumber } from '../../words/unit.ts';

/** The country's newest figure for one sex, as printed large. */
export interface CountryFigure {
  sex: Sex;
  /** `England, women`; without a sex where everyone is meant. */
  who: string;
  number: string;
  /** The unit, and `between 61.6 and 62.1`, or that no range is held. */
  range: string;
  /** How it moved, and what a test says of it. */
  trend: string;
}

/** The country's newest figures, one a sex; empty where none is held. */
export function countryFigures(indicator: Indicator, table: IndicatorTable): CountryFigure[] {
  const row = table.country;
  if (!row) return [];
  const { area } = row;
  const unit = besideNumber(indicator.unit);
  const isSplit = table.sexes.length > 1 || table.sexes[0] !== 'persons';
  return table.sexes.flatMap((sex, place) => {
    const figure = row.figures[place]?.figure;
    if (!figure) return [];
    const range = betweenOrNone(figure, indicator.decimals, indicator.source.ranges);
    return [
      {
        sex,
        who: isSplit ? `${area.name}, ${sexLabel(sex).toLowerCase()}` : area.name,
        number: formatValue(figure.value, indicator),
        range: [unit, range].filter(Boolean).join('; '),
        trend: trendSentences(indicator.series.of(area.code, sex), indicator),
      },
    ];
  });
}

/** The names of areas that have a figure, as printed. */
const endOf = (
  value: number,
  of: readonly { name: string; value: number }[],
  style: NumberStyle,
) => {
  const text = formatValue(value, style);
  const there = of.filter((each) => formatValue(each.value, style) === text);
  return `${text} (${listOf(there.map(({ name }) => name))})`;
};

/** From which region to which it runs, of one sex; nothing where no two have a figure of the period of the table. */
function byRegion(indicator: Indicator, table: IndicatorTable, sex: Sex): string[] {
  const { period } = table;
  const place = table.sexes.indexOf(sex);
  const held = table.regions.flatMap(({ area, figures }) => {
    const figure = figures[place]?.figure;
    return figure && figure.period === period ? [{ name: area.name, value: figure.value }] : [];
  });
  if (held.length < 2 || !period) return [];
  const values = held.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)].map((value) =>
    endOf(value, held, indicator),
  );
  const whose = `By ${called('region').one} it`;
  const whom = sexIfOne(sex, ' for ');
  return lowest === highest
    ? [`${whose} is${whom} ${lowest} throughout, in ${period.label}.`]
    : [`${whose} runs${whom} from ${lowest} to ${highest}, in ${period.label}.`];
}

/**
 * That no figure of the country is held, and from which region to which it runs where figures of some are, of women
 * and of men each: no figure of the country is made of theirs. Null where one is held.
 */
export function noCountryWords(
  indicator: Indicator,
  table: IndicatorTable,
  country: { nameInSentence: string },
): string | null {
  if (table.country?.figures.some(({ figure }) => figure)) return null;
  const none = `This edition holds no figure for ${country.nameInSentence}.`;
  return [none, ...table.sexes.flatMap((sex) => byRegion(indicator, table, sex))].join(' ');
}
