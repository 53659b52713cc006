import type { AreaKind, IndicatorRow, ObservationRow, Sex, SourceRow } from '../tables/edition.ts';
import type { Period } from './period.ts';
import { isPublished, latestOf, SeriesIndex, type Published } from './series.ts';

/** One thing measured: what it means, where it comes from, and every figure of it. */
export interface Indicator extends IndicatorRow {
  /** Address of its page, from the root. */
  path: string;
  source: SourceRow;
  /** Where the figures of systems come from; the same as `source` unless the tables say otherwise. */
  icsSource: SourceRow;
  /** Where the figures of counties come from; likewise. */
  countySource: SourceRow;
  series: SeriesIndex;
}

/** The indicators of an edition by id, in the tables’ order. */
export type Indicators = ReadonlyMap<string, Indicator>;

interface IndicatorTables {
  indicators: readonly IndicatorRow[];
  sources: readonly SourceRow[];
  observations: ReadonlyMap<string, ObservationRow[]>;
}

/** Every indicator of the edition in the tables' order, by id. Throws on an unknown source, which the checks rule out. */
export function indexIndicators(tables: IndicatorTables): Map<string, Indicator> {
  const sources = new Map(tables.sources.map((source) => [source.id, source]));
  const sourceOf = (id: string): SourceRow => {
    const source = sources.get(id);
    if (!source) throw new Error(`There is no source ${id} in sources.csv.`);
    return source;
  };
  return new Map(
    tables.indicators.map((row) => [
      row.id,
      {
        ...row,
        path: `/indicators/${row.id}/`,
        source: sourceOf(row.sourceId),
        icsSource: sourceOf(row.icsSourceId ?? row.sourceId),
        countySource: sourceOf(row.countySourceId ?? row.sourceId),
        series: new SeriesIndex(tables.observations.get(row.id) ?? []),
      },
    ]),
  );
}

/** The source of the figures shown for an area of this kind. */
export function sourceFor(indicator: Indicator, area: { kind: AreaKind }): SourceRow {
  if (area.kind === 'ics') return indicator.icsSource;
  return area.kind === 'county' ? indicator.countySource : indicator.source;
}

/** The sex that stands for the whole in one row: persons where published, else women, else men. */
export const leadingSex = (indicator: Indicator, areaCode: string): Sex =>
  indicator.series.sexesOf(areaCode)[0] ?? 'persons';

/** The sexes that a figure is told for: everyone where there is such a figure, else women and men. */
export function leadingSexes(indicator: Pick<Indicator, 'series'>, areaCode: string): Sex[] {
  const sexes = indicator.series.sexesOf(areaCode);
  return sexes.includes('persons') ? ['persons'] : sexes;
}

/** The newest period in which any of some areas has a figure of a sex; null where none has. */
export const newestPeriod = (
  { series }: Pick<Indicator, 'series'>,
  areas: readonly { code: string }[],
  sex: Sex,
): Period | null =>
  areas
    .flatMap(({ code }) => latestOf(series.of(code, sex))?.period ?? [])
    .reduce<Period | null>(
      (newest, each) => (newest && newest.end >= each.end ? newest : each),
      null,
    );

/** Published figures of one period and sex for many areas; areas without a figure are left out. */
export function figuresAt(
  indicator: Indicator,
  areaCodes: readonly string[],
  sex: Sex,
  period: string,
): { areaCode: string; observation: Published }[] {
  return areaCodes.flatMap((areaCode) => {
    const observation = indicator.series
      .of(areaCode, sex)
      .findLast((each) => each.period.text === period);
    return observation && isPublished(observation) ? [{ areaCode, observation }] : [];
  });
}
