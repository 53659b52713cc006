import type { ObservationRow } from '../../src/tables/edition.ts';
import { currentCode } from './recodes.ts';
import type { Tally } from './tally.ts';

/** The file and line a row was read from. */
export interface PlaceInFile {
  file: string;
  line: number;
}

/** Figures of one indicator, as a published file gives them: its own codes, all its areas. */
export interface PublishedSeries {
  indicator: string;
  rows: ObservationRow[];
  /** where the rows stand, where the reader keeps it */
  places?: ReadonlyMap<ObservationRow, PlaceInFile>;
}

/** One row of an indicator, with where it stands. */
export interface PlacedRow extends PlaceInFile {
  indicator: string;
  row: ObservationRow;
}

/** Placed rows as series, one an indicator. */
export const seriesByIndicator = (rows: readonly PlacedRow[]): PublishedSeries[] =>
  [...Map.groupBy(rows, ({ indicator }) => indicator)].map(([indicator, group]) => ({
    indicator,
    rows: group.map(({ row }) => row),
    places: new Map(group.map(({ row, file, line }) => [row, { file, line }])),
  }));

/** What an official file has takes the whole place of copies of the same indicator: two vintages are never joined. */
export const withoutCopies = (
  copies: readonly PublishedSeries[],
  official: ReadonlySet<string>,
  { tally, because }: { tally: Tally; because: string },
): PublishedSeries[] =>
  copies.filter(({ indicator, rows }) => {
    if (!official.has(indicator)) return true;
    tally.add(indicator, because, rows.length);
    return false;
  });

/** All rows by indicator, indicators in order of id. */
export function rowsByIndicator(series: readonly PublishedSeries[]): Map<string, ObservationRow[]> {
  const grouped = new Map<string, ObservationRow[]>();
  for (const { indicator, rows } of series.toSorted((a, b) =>
    a.indicator < b.indicator ? -1 : 1,
  )) {
    const group = grouped.get(indicator);
    if (group) for (const row of rows) group.push(row);
    else grouped.set(indicator, [...rows]);
  }
  return grouped;
}

/** Where the figure of an area, period and sex stands in the published files; undefined where none gives it. */
export type PlaceOfFigure = (
  indicator: string,
  figure: Pick<ObservationRow, 'areaCode' | 'period' | 'sex'>,
) => PlaceInFile | undefined;

/** The same for figures under the codes of today. All places are gathered when the first is asked for: few are. */
export function placesOfFigures(series: readonly PublishedSeries[]): PlaceOfFigure {
  let places: Map<string, PlaceInFile> | null = null;
  const keyOf: (...parts: Parameters<PlaceOfFigure>) => string = (
    indicator,
    { areaCode, period, sex },
  ) => [indicator, currentCode(areaCode), period, sex].join(' ');
  return (indicator, figure) => {
    places ??= new Map(
      series.flatMap((each) =>
        each.rows.flatMap((row) => {
          const place = each.places?.get(row);
          return place ? [[keyOf(each.indicator, row), place] as const] : [];
        }),
      ),
    );
    return places.get(keyOf(indicator, figure));
  };
}

/** Where the rows of all series stand. */
export function placesOf(
  series: readonly PublishedSeries[],
): (row: ObservationRow) => PlaceInFile | undefined {
  const kept = series.flatMap(({ places }) => (places ? [places] : []));
  return (row) => kept.map((places) => places.get(row)).find((place) => place !== undefined);
}
