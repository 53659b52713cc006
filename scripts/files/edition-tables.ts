import { areaTable, listAreas } from '../../src/profiles/area-list.ts';
import type { buildProfiles } from '../../src/profiles/build-profiles.ts';
import { indicatorCsv, indicatorFigures } from '../../src/profiles/indicator-files.ts';
import { sourcesOfIndicator } from '../../src/profiles/indicator-metadata.ts';
import { subPathOf } from '../../src/citations/whole-address.ts';
import { tableCsv, tableUnder } from '../../src/profiles/public-table.ts';
import { publicTables } from '../../src/profiles/public-tables.ts';
import type { Settings } from '../../src/tables/settings.ts';
import type { SourcedTable } from './data-package.ts';

/** An edition read and built, with its settings. */
export type BuiltEdition = ReturnType<typeof buildProfiles> & { settings: Settings };

/** What the figures of an indicator are known by, from build to build. */
export type FiguresBy = (id: string) => string;

/** The tables of an edition that are no figures: areas, indicators, plans, sources. */
export const listTables = (edition: BuiltEdition): SourcedTable[] =>
  [areaTable(listAreas(edition.areas)), ...publicTables(edition)].map((each) => {
    const table = tableUnder(each, subPathOf(edition.settings.baseAddress));
    return { table, sources: [], csv: () => tableCsv(table) };
  });

/** The figures, a table an indicator. */
export const figureTables = (
  { areas, indicators }: BuiltEdition,
  figuresBy: FiguresBy,
): SourcedTable[] =>
  [...indicators.values()].map((indicator) => ({
    table: indicatorFigures(indicator, areas),
    sources: sourcesOfIndicator(indicator),
    csv: () => indicatorCsv(indicator, areas),
    madeFrom: `table of ${indicator.id}\n${figuresBy(indicator.id)}`,
  }));
