import type { AreaIndex } from '../../areas/area-index.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { IndicatorTable, IndicatorTableRow } from '../../profiles/indicator-table.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexLabel } from '../../words/sex.ts';
import { areaRow, type AreaRowView } from './area-row.ts';
import { hasStandings, sexColumns, type SexColumns } from './sex-columns.ts';
import { unitName } from '../../words/unit.ts';
import { headingsOf, type PartName } from './table-parts.ts';

/** The columns of one sex. */
export interface ColumnGroup {
  /** `Women`; empty where there is one sex or everyone is meant alone. */
  label: string;
  columns: { text: string; isFigure: boolean }[];
}

/** Rows under one heading, which can be linked to. */
export interface RowGroup {
  id: string;
  title: string;
  rows: AreaRowView[];
}

/** The table of every area, ready to print. */
export interface AreaTableView {
  caption: string;
  columnGroups: ColumnGroup[];
  /** Columns in all, that of the areas too. */
  columnCount: number;
  rowGroups: RowGroup[];
}

function columnGroup(
  label: string,
  own: SexColumns,
  table: IndicatorTable,
  indicator: Indicator,
): ColumnGroup {
  const { isCompared, places, isJoined } = own;
  const among = places ? [`place among ${places.among}, lowest first`] : [];
  const standing = [...(isCompared ? [`against ${table.country?.area.name}`] : []), ...among];
  const figure = [unitName(indicator.unit), ...(isJoined ? standing : [])].join('; ');
  return {
    label,
    columns: [
      { text: capitalised(figure), isFigure: true },
      ...(hasStandings(own) ? [{ text: capitalised(standing.join('; ')), isFigure: false }] : []),
    ],
  };
}

/** The systems that a council lies in, for a table that is filtered by them. */
export const systemsOf = (
  { area }: Pick<IndicatorTableRow, 'area'>,
  areas: AreaIndex,
): string | undefined =>
  areas
    .systemsOf(area)
    .map(({ area: { name } }) => name)
    .join('|') || undefined;

/** Where each council stands on the map of hexagons, by code. */
export type HexPlaces = ReadonlyMap<string, string>;

/** Every area of a part with its newest figure, its interval, how it compares and where it may stand. */
export function areaTableView(
  indicator: Indicator,
  table: IndicatorTable,
  { areas, part = 'areas', hexes }: { areas?: AreaIndex; part?: PartName; hexes?: HexPlaces },
): AreaTableView {
  const columns = sexColumns(table, part);
  const onlyOne = table.sexes.length === 1;
  const columnGroups = table.sexes.map((sex, place) =>
    columnGroup(onlyOne ? '' : sexLabel(sex), columns[place]!, table, indicator),
  );
  return {
    caption: [indicator.name, table.period?.label].filter(Boolean).join(', '),
    columnGroups,
    columnCount: 1 + columnGroups.flatMap((group) => group.columns).length,
    rowGroups: headingsOf(part, table).map(({ id, title, rows }) => ({
      id: `areas-${id}`,
      title,
      rows: rows.map((row) => ({
        ...areaRow(row, table, columns, indicator),
        systems: areas && systemsOf(row, areas),
        region: title === row.region ? undefined : (row.region ?? undefined),
        hex: hexes?.get(row.area.code),
      })),
    })),
  };
}
