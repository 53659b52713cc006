import { hasEnded, isLowerTier, isSystemInForce } from '../tables/area-kinds.ts';
import { type Area, byName } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Period } from '../indicators/period.ts';
import { latestOf, publishedAt, type Published } from '../indicators/series.ts';
import type { AreaKind, MissingReason, Sex } from '../tables/edition.ts';
import { sexes } from '../tables/sexes.ts';
import { compareWithCountry, type Comparison } from '../indicators/comparison.ts';

/** The newest figure of one area and sex. */
export interface AreaFigure {
  figure: Published | null;
  /** Why there is none; null where there is one, or where no row is held for this sex. */
  missing: MissingReason | null;
  /** Against the country in the period of the figure; null where the two cannot be set side by side. */
  comparison: Comparison | null;
}

/** One area's newest figures of an indicator, in the order of the table's sexes. */
export interface IndicatorTableRow {
  area: Area;
  /** Region of a council, or NHS region of a system; null for the country and for regions. */
  region: string | null;
  figures: AreaFigure[];
}

/** Every area with rows of an indicator, each kind by name, and the sexes and period it is shown for. */
export interface IndicatorTable {
  sexes: Sex[];
  /** The country's newest, or else the one most areas have as their newest; null with no figure at all. */
  period: Period | null;
  country: IndicatorTableRow | null;
  regions: IndicatorTableRow[];
  systems: IndicatorTableRow[];
  endedSystems: IndicatorTableRow[];
  counties: IndicatorTableRow[];
  lowerTier: IndicatorTableRow[];
  /** Kinds of area that the edition has, with figures of this indicator or not. */
  kinds: ReadonlySet<AreaKind>;
  /** Those of which some area has a row of it, in force or ended: the page of one that ended shows its own. */
  kindsHeld: ReadonlySet<AreaKind>;
}

/** The sexes an indicator is published for, for any area: everyone, women, men. */
export function sexesOf({ series }: Indicator): Sex[] {
  const held = new Set(series.areaCodes().flatMap((code) => series.sexesOf(code)));
  return sexes.filter((sex) => held.has(sex));
}

/** The country’s newest period, or else the one most areas have as their newest; null with no figure at all. */
export function tablePeriod({ series }: Indicator, country: Area, sex: Sex): Period | null {
  const own = latestOf(series.of(country.code, sex));
  if (own) return own.period;
  const counts = new Map<Period, number>();
  for (const code of series.areaCodes()) {
    const period = latestOf(series.of(code, sex))?.period;
    if (period) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0].middle - a[0].middle);
  return most?.[0] ?? null;
}

/** Counts of people are not held against the country's: a smaller place is not worse. */
const isCompared = (indicator: Indicator, area: Area): boolean =>
  indicator.group !== 'people' && area.kind !== 'country';

function figureOf(indicator: Indicator, area: Area, country: Area, sex: Sex): AreaFigure {
  const series = indicator.series.of(area.code, sex);
  const figure = latestOf(series) ?? null;
  if (!figure) return { figure, missing: series.at(-1)?.missing ?? null, comparison: null };
  const against = publishedAt(indicator.series.of(country.code, sex), figure.period.text);
  const comparison =
    against && isCompared(indicator, area) ? compareWithCountry(indicator, figure, against) : null;
  return { figure, missing: null, comparison };
}

/** The table of an indicator's page: the newest figure of every area, by kind and by name. */
export function indicatorTable(indicator: Indicator, areas: AreaIndex): IndicatorTable {
  const { country } = areas;
  const sexes = sexesOf(indicator);
  const regions = [...areas.regions].sort(byName);
  const rows = [...regions, ...new Set([country, ...areas.withPage])]
    .filter((area) => indicator.series.sexesOf(area.code).length > 0)
    .map((area) => ({
      area,
      region: areas.regionNameOf(area),
      figures: sexes.map((sex) => figureOf(indicator, area, country, sex)),
    }));
  const ofKind = (keep: (area: Area) => boolean) => rows.filter((row) => keep(row.area));
  return {
    sexes,
    period: tablePeriod(indicator, country, sexes[0] ?? 'persons'),
    country: ofKind((area) => area.kind === 'country')[0] ?? null,
    regions: ofKind((area) => area.kind === 'region'),
    systems: ofKind(isSystemInForce),
    endedSystems: ofKind((area) => area.kind === 'ics' && hasEnded(area)),
    counties: ofKind((area) => area.kind === 'county' && !hasEnded(area)),
    lowerTier: ofKind((area) => isLowerTier(area) && !hasEnded(area)),
    kinds: new Set(areas.all.map(({ kind }) => kind)),
    kindsHeld: new Set(rows.map(({ area }) => area.kind)),
  };
}
