import type { Area } from '../areas/area.ts';
import { hasEnded } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/series.ts';
import type { Sex } from '../tables/edition.ts';

/** One area's latest held figures of an indicator, a figure a sex, in the order of the table's sexes. */
export interface IndicatorTableRow {
  area: Area;
  /** Region of a council, or NHS region of a system; null for the country and regions. */
  region: string | null;
  figures: (Observation | null)[];
}

/** Every area with figures of an indicator, for the sexes it is published for. */
export interface IndicatorTable {
  sexes: Sex[];
  /** The period most areas have as their newest; other periods are marked in the table. */
  period: string;
  country: IndicatorTableRow | null;
  regions: IndicatorTableRow[];
  systems: IndicatorTableRow[];
  counties: IndicatorTableRow[];
  lowerTier: IndicatorTableRow[];
}

/** The newest period in which the country, or else most areas, have a row. */
function tablePeriod(indicator: Indicator, areas: AreaIndex, sex: Sex): string {
  const country = indicator.series.of(areas.country.code, sex).at(-1);
  if (country) return country.period.text;
  const counts = new Map<string, number>();
  for (const code of indicator.series.areaCodes()) {
    const text = indicator.series.of(code, sex).at(-1)?.period.text;
    if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The table of an indicator's page: the latest figures of every area, by kind and by name. */
export function indicatorTable(indicator: Indicator, areas: AreaIndex): IndicatorTable {
  const codes = indicator.series.areaCodes();
  const sexes = [...new Set(codes.flatMap((code) => indicator.series.sexesOf(code)))].sort(
    (a, b) => sexOrder.indexOf(a) - sexOrder.indexOf(b),
  );
  const rowOf = (area: Area): IndicatorTableRow => ({
    area,
    region: areas.regionOf(area)?.name ?? area.nhsRegion,
    figures: sexes.map((sex) => indicator.series.of(area.code, sex).at(-1) ?? null),
  });
  const rows = [...areas.regions, ...areas.withPage]
    .filter((area) => indicator.series.sexesOf(area.code).length > 0)
    .map(rowOf);
  const ofKind = (keep: (area: Area) => boolean) => rows.filter((row) => keep(row.area));
  return {
    sexes,
    period: tablePeriod(indicator, areas, sexes[0] ?? 'persons'),
    country: ofKind((area) => area.kind === 'country')[0] ?? null,
    regions: ofKind((area) => area.kind === 'region'),
    systems: systemsFirst(ofKind((area) => area.kind === 'ics')),
    counties: ofKind((area) => area.kind === 'county'),
    lowerTier: ofKind((area) => !['country', 'region', 'ics', 'county'].includes(area.kind)),
  };
}

const sexOrder: readonly Sex[] = ['persons', 'female', 'male'];

/** Systems in force, then those that have ended, each by name. */
const systemsFirst = (rows: IndicatorTableRow[]): IndicatorTableRow[] => [
  ...rows.filter((row) => !hasEnded(row.area)),
  ...rows.filter((row) => hasEnded(row.area)),
];
