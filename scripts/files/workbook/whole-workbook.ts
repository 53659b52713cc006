import { words, type PublicCell, type PublicColumn } from '../../../src/profiles/public-table.ts';
import { indicatorColumns, indicatorFigures } from '../../../src/profiles/indicator-files.ts';
import type { AreaIndex } from '../../../src/areas/area-index.ts';
import type { Indicator } from '../../../src/indicators/indicator.ts';
import { aboutLines, licenceLines } from '../about-lines.ts';
import type { BuiltEdition, FiguresBy } from '../edition-tables.ts';
import { listTables } from '../edition-tables.ts';
import { aboutSheet, columnsSheet, sheetOf } from './sheets.ts';
import type { KeptRows, Workbook } from './workbook.ts';

const figureColumns: readonly PublicColumn[] = [
  words('indicator', 'Name of the indicator, as in the sheet of indicators'),
  words('indicator_name', 'What it is called'),
  words('unit', 'What its figures are counted in'),
  ...indicatorColumns,
];

function* rowsOf(indicator: Indicator, areas: AreaIndex): Generator<PublicCell[]> {
  for (const row of indicatorFigures(indicator, areas).rows)
    yield [indicator.id, indicator.name, indicator.unit, ...row];
}

/** Every figure of every indicator, one after another, so that they never stand in memory at once. */
function* allFigures(
  { areas, indicators }: BuiltEdition,
  figuresBy: FiguresBy,
): Generator<KeptRows> {
  for (const indicator of indicators.values())
    yield {
      madeFrom: `rows of ${indicator.id}\n${figuresBy(indicator.id)}`,
      rows: { [Symbol.iterator]: () => rowsOf(indicator, areas) },
    };
}

const capitalised = (path: string): string => {
  const name = path.replace('.csv', '').replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** Everything as one workbook: what to know, every figure on one sheet, a sheet for each list, what columns hold. */
export function wholeWorkbook(edition: BuiltEdition, figuresBy: FiguresBy): Workbook {
  const { settings, tables } = edition;
  const lists = listTables(edition).map(({ table }) => ({
    ...table,
    name: capitalised(table.path),
  }));
  const figures = { name: 'Figures', columns: figureColumns, rows: [] };
  const about = aboutLines(
    'Every figure and list of the site.',
    `${settings.baseAddress}/data/`,
    settings,
  );
  return {
    title: `${settings.title}, release ${settings.release.id}`,
    creator: settings.title,
    date: new Date(`${settings.release.date}T00:00:00Z`),
    sheets: [
      aboutSheet([...about, ...licenceLines(tables.sources)]),
      { ...sheetOf(figures.name, figures), kept: allFigures(edition, figuresBy) },
      ...lists.map((sheet) => sheetOf(sheet.name, sheet)),
      columnsSheet([figures, ...lists]),
    ],
  };
}
