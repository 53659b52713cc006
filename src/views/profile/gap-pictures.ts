import type { GapOverTimeProps } from '../../charts/gap-over-time.ts';
import { bothSexes } from '../../indicators/life-indicators.ts';
import type { Series } from '../../indicators/series.ts';
import { publishedAt } from '../../indicators/series.ts';
import type { LifeSeries } from '../../profiles/life-figures.ts';
import { peopleOf } from '../../words/sex.ts';

type TimePoint = GapOverTimeProps['points'][number];

const pointsOf = (own: Series, country: Series): TimePoint[] =>
  own.map((each) => ({
    periodLabel: each.period.label,
    middle: each.period.middle,
    area: each.value,
    country: publishedAt(country, each.period.text)?.value ?? null,
  }));

/** The gap of one measure over time for women and men, both on one scale; empty without figures. */
export function gapsOverTime(
  measure: 'life' | 'healthy',
  own: LifeSeries,
  country: LifeSeries,
  names: { areaName: string; countryName: string },
): GapOverTimeProps[] {
  const bySex = bothSexes.map((sex) => ({
    sex: peopleOf(sex),
    points: pointsOf(own[measure][sex], country[measure][sex]),
  }));
  const values = bySex.flatMap(({ points }) =>
    points.flatMap((point) => [point.area, point.country].filter((value) => value !== null)),
  );
  if (!bySex.some(({ points }) => points.some((point) => point.area !== null))) return [];
  const [min, max] = [Math.min(...values), Math.max(...values)];
  return bySex.map((one) => ({ ...one, ...names, min, max }));
}
