import type { Indicator } from '../../indicators/indicator.ts';
import { formatValue } from '../../indicators/number-format.ts';
import type { IndicatorTable } from '../../profiles/indicator-table.ts';
import { betweenOrNone } from '../../words/range.ts';
import { sexLabel } from '../../words/sex.ts';
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
