import type { ChartWords } from '../../charts/chart.ts';
import type { GapOverTimeInput, GapPoint } from '../../charts/gap-over-time.ts';
import { bothSexes } from '../../indicators/life-indicators.ts';
import { publishedAt, type Series } from '../../indicators/series.ts';
import type { LifeSeries } from '../../profiles/life-figures.ts';
import { peopleOf } from '../../words/sex.ts';

const pointsOf = (own: Series, country: Series): GapPoint[] =>
  own.map((each) => ({
    periodLabel: each.period.label,
    middle: each.period.middle,
    area: each.value,
    country: publishedAt(country, each.period.text)?.value ?? null,
  }));

/** What the gap of one measure over time is drawn from, women and men on one scale; null without figures. */
export function gapsOverTime(
  measure: 'life' | 'healthy',
  own: LifeSeries,
  country: LifeSeries,
  names: { areaName: string; countryName: string; words: ChartWords },
): GapOverTimeInput | null {
  const sexes = bothSexes.map((sex) => ({
    sex: peopleOf(sex),
    points: pointsOf(own[measure][sex], country[measure][sex]),
  }));
  const values = sexes.flatMap(({ points }) =>
    points.flatMap((point) => [point.area, point.country].filter((value) => value !== null)),
  );
  if (!sexes.some(({ points }) => points.some((point) => point.area !== null))) return null;
  const [min, max] = [Math.min(...values), Math.max(...values)];
  return { ...names, sexes, min, max };
}
