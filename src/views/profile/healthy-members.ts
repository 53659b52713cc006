import type { Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import {
  bothSexes,
  healthyLifeExpectancy,
  yearDecimals,
} from '../../indicators/life-indicators.ts';
import type { LifeSex } from '../../indicators/life-indicators.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { latestOf, publishedAt } from '../../indicators/series.ts';
import { figureInCell } from '../../words/range.ts';

/** A row of the table: the council, then years with 95% range for women and for men. */
export type HealthyRow = ({ text: string; href: string | null } | string)[];

/** Years in good health of the counties and single tier councils with at least half their residents inside. */
export function healthyMembers(
  area: Area,
  areas: AreaIndex,
  indicators: ReadonlyMap<string, Indicator>,
): { rows: HealthyRow[]; period: string | null } {
  const series = indicators.get(healthyLifeExpectancy)?.series;
  const period = latestOf(series?.of(areas.country.code, 'female') ?? [])?.period;
  const figureOf = (code: string, sex: LifeSex) =>
    publishedAt(series?.of(code, sex) ?? [], period?.text ?? '');
  const rowOf = ({ code, name, path }: Area): HealthyRow => [
    { text: name, href: path },
    ...bothSexes.map((sex) => figureInCell(figureOf(code, sex), yearDecimals)),
  ];
  const members = areas
    .upperTierMembersOf(area)
    .filter((member) => member.share >= 0.5)
    .map((member) => member.area);
  const country = areas.country;
  return {
    rows: members.length === 0 ? [] : [...members, country].map(rowOf),
    period: period?.label ?? null,
  };
}
