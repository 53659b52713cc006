import type { AreaIndex } from '../../areas/area-index.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { IndicatorTable, IndicatorTableRow } from '../../profiles/indicator-table.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexLabel } from '../../words/sex.ts';
import { regionAnchor } from '../region-anchor.ts';
import { areaRow, type AreaRowView } from './area-row.ts';
import { sexColumns, type SexColumns } from './sex-columns.ts';
import { unitName } from '../../words/unit.ts';
import { called } from '../../words/kind-of-area.ts';

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
  { isCompared, places }: SexColumns,
  table: IndicatorTable,
  indicator: Indicator,
): ColumnGroup {
  const unit = unitName(indicator.unit);
  return {
    label,
    columns: [
      { text: capitalised(unit), isFigure: true },
      ...(isCompared ? [{ text: `Against ${table.country?.area.name}`, isFigure: false }] : []),
      ...(places ? [{ text: `Place among ${places.among}, lowest first`, isFigure: false }] : []),
    ],
  };
}

interface Heading {
  id: string;
  title: string;
  rows: readonly IndicatorTableRow[];
}

/** The region of a council; where the country has none, what councils are called. */
const regionOf = ({ region }: IndicatorTableRow): string =>
  region ?? capitalised(called('local-authority').many);

/** Country and regions, systems, counties, then councils by region. */
function headings(table: IndicatorTable): Heading[] {
  const { country, regions, systems, endedSystems, counties, lowerTier } = table;
  const wide = [...(country ? [country] : []), ...regions];
  const wideTitle = [country?.area.name, regions.length > 0 ? 'regions' : null];
  const councilRegions = [...new Set(lowerTier.map((row) => regionOf(row)))].sort();
  return [
    { id: 'regions', title: capitalised(wideTitle.filter(Boolean).join(' and ')), rows: wide },
    { id: 'systems', title: capitalised(called('ics').many), rows: systems },
    {
      id: 'ended-systems',
      title: `${capitalised(called('ics').shortMany)} that have ended`,
      rows: endedSystems,
    },
    { id: 'counties', title: capitalised(called('county').shortMany), rows: counties },
    ...councilRegions.map((region) => ({
      id: regionAnchor(region),
      title: region,
      rows: lowerTier.filter((row) => regionOf(row) === region),
    })),
  ].filter((each) => each.rows.length > 0);
}

/** The systems that a council lies in, for a table that is filtered by them. */
const systemsOf = ({ area }: IndicatorTableRow, areas: AreaIndex): string | undefined =>
  areas
    .systemsOf(area)
    .map(({ area: { name } }) => name)
    .join('|') || undefined;

/** Every area with its newest figure, its interval, how it compares and where it may stand. */
export function areaTableView(
  indicator: Indicator,
  table: IndicatorTable,
  areas?: AreaIndex,
): AreaTableView {
  const columns = sexColumns(table);
  const onlyOne = table.sexes.length === 1;
  const columnGroups = table.sexes.map((sex, place) =>
    columnGroup(onlyOne ? '' : sexLabel(sex), columns[place]!, table, indicator),
  );
  return {
    caption: [indicator.name, table.period?.label].filter(Boolean).join(', '),
    columnGroups,
    columnCount: 1 + columnGroups.flatMap((group) => group.columns).length,
    rowGroups: headings(table).map(({ id, title, rows }) => ({
      id: `areas-${id}`,
      title,
      rows: rows.map((row) => ({
        ...areaRow(row, table, columns, indicator),
        systems: areas && systemsOf(row, areas),
      })),
    })),
  };
}
