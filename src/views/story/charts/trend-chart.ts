import { creditOf } from '../../../citations/source-credit.ts';
import { sexIfOne } from '../../../words/sex.ts';
import type { Indicator } from '../../../indicators/indicator.ts';
import { formatNumber } from '../../../indicators/number-format.ts';
import { isPublished, publishedAt, type Series } from '../../../indicators/series.ts';
import { trendSentences } from '../../../words/trend.ts';
import { toneOf } from '../../chart-tones.ts';
import { rangeAndMark, trendPoint, type TrendView } from '../../indicator/trend-view.ts';
import { notHeld } from '../../../words/range.ts';
import { unitName } from '../../../words/unit.ts';
import { StoryAttributes, type Attributes } from '../story-attributes.ts';
import { StoryFault } from '../story-fault.ts';
import type { StoryMaterial } from '../story-material.ts';

/** Newest first; the country's figure of the same period beside it. */
function rowsOf(own: Series, country: Series | null, indicator: Indicator): string[][] {
  const text = (value: number | null | undefined): string =>
    value === null || value === undefined ? notHeld : formatNumber(value, indicator.decimals);
  return [...own]
    .reverse()
    .map((each) => [
      each.period.label,
      text(each.value),
      rangeAndMark(each, indicator),
      ...(country ? [text(publishedAt(country, each.period.text)?.value)] : []),
    ]);
}

/** `<TrendChart area indicator sex? />`: one series over time with its ranges, and the country's line. */
export function trendChart(given: Attributes, material: StoryMaterial): TrendView {
  const read = new StoryAttributes('TrendChart', given, ['area', 'indicator', 'sex'], material);
  const [area, indicator] = [read.area('area'), read.indicator()];
  const sex = read.sex(indicator, area);
  const own = indicator.series.of(area.code, sex);
  if (own.filter(isPublished).length < 2) {
    const fix = 'A line needs two: choose another area.';
    throw new StoryFault(indicator.id, `has fewer than two figures for ${area.name}`, fix);
  }
  const { country } = material.areas;
  const other = area === country ? null : indicator.series.of(country.code, sex);
  const who = area.name + sexIfOne(sex, ', ');
  const title = `${indicator.shortName}, ${who}`;
  const columns = ['Period', area.name, '95% range', ...(other ? [country.name] : [])];
  return {
    id: ['trend', area.slug, indicator.id, sex].join('-'),
    drawn: {
      words: {
        title,
        unit: unitName(indicator.unit),
        alt: `${title}. ${trendSentences(own, indicator)}`,
        source: creditOf(indicator.source),
        note: null,
      },
      tone: toneOf[sex],
      area: { name: area.name, points: own.map(trendPoint) },
      country: other && { name: country.name, points: other.map(trendPoint) },
      decimals: indicator.decimals,
    },
    table: { caption: title, columns, rows: rowsOf(own, other, indicator) },
  };
}
