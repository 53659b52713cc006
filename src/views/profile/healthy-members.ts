import type { Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import {
  bothSexes,
  healthyLifeExpectancy,
  yearDecimals,
} from '../../indicators/life-indicators.ts';
import type { LifeSex } from '../../indicators/life-indicators.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { latestOf, publishedAt } from '../../indicators/series.ts';
import type { Published } from '../../indicators/series.ts';

/** A row of the table: the council, then years with 95% range for women and for men. */
export type HealthyRow = ({ text: string; href: string | null } | string)[];

const printed = (figure: Published | undefined): string => {
  if (!figure) return 'not published';
  const value = formatNumber(figure.value, yearDecimals);
  if (figure.lower === null || figure.upper === null) return value;
  const [lower, upper] = [figure.lower, figure.upper].map((end) => formatNumber(end, yearDecimals));
  return `${value} (${lower} to ${upper})`;
};

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
    ...bothSexes.map((sex) => printed(figureOf(code, sex))),
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
