import { dataPackage, type SourcedTable } from './data-package.ts';
import { figureTables, listTables, type BuiltEdition, type FiguresBy } from './edition-tables.ts';
import { makeEach, type Keep } from './kept-or-made.ts';
import type { SiteFile } from './site-file.ts';
import { wholeWorkbook } from './workbook/whole-workbook.ts';
import { writeXlsx } from './workbook/write-xlsx.ts';
import type { SourceRow } from '../../src/tables/edition.ts';
import type { Settings } from '../../src/tables/settings.ts';
import { aboutLines, licenceLines, type AboutLine } from './about-lines.ts';
import { packText } from './packed-text.ts';
import { zipOf, type ZippedFile } from './zip.ts';

const textOf = (title: string, lines: readonly AboutLine[]): string =>
  `${title}\n\n${lines.map(([name, says]) => `${name}:\n  ${says}\n`).join('\n')}`;

const what =
  'Every figure, area, indicator, priority, target and source of the site as CSV, with datapackage.json, which says what each column holds.';

/** Files below a folder; the text of a table is made when its turn comes, so that only one stands in memory. */
function* below(
  folder: string,
  texts: readonly ZippedFile[],
  tables: readonly SourcedTable[],
  keep: Keep,
): Generator<ZippedFile> {
  for (const { path, content } of texts) yield { path: `${folder}/${path}`, content };
  for (const { table, csv, madeFrom } of tables) {
    const content = madeFrom === undefined ? csv() : [keep(madeFrom, () => packText([csv()]))];
    yield { path: `${folder}/${table.path}`, content };
  }
}

/** Everything as one archive: a data package with what to know, the licences and the release. */
function packageZip(
  tables: readonly SourcedTable[],
  sources: readonly SourceRow[],
  settings: Settings,
  keep: Keep,
): Uint8Array {
  const folder = `system-profiles-${settings.release.id}`;
  const about = aboutLines(what, `${settings.baseAddress}/data/`, settings);
  const files: AboutLine[] = tables.map(({ table }) => [table.path, table.title]);
  const release = { title: settings.title, ...settings.release };
  const texts: ZippedFile[] = [
    { path: 'README.txt', content: textOf(settings.title, [...about, ...files]) },
    { path: 'LICENCES.txt', content: textOf('Licences', licenceLines(sources)) },
    { path: 'release.json', content: JSON.stringify(release, null, 2) },
    {
      path: 'datapackage.json',
      content: JSON.stringify(dataPackage(tables, sources, settings), null, 2),
    },
  ];
  return zipOf(below(folder, texts, tables, keep), new Date(`${settings.release.date}T00:00:00Z`));
}

/** Where the packed figures of each indicator are kept, and what those are known by. */
export interface KeptFigures {
  keep: Keep;
  figuresBy: FiguresBy;
}

/** Everything in one, three ways: as a data package where the tables stand, as an archive, as a workbook. */
export function* packageFiles(
  edition: BuiltEdition,
  { keep, figuresBy }: KeptFigures = { keep: makeEach, figuresBy: () => '' },
): Generator<SiteFile> {
  const { settings } = edition;
  const { sources } = edition.tables;
  const tables = [...listTables(edition), ...figureTables(edition, figuresBy)];
  const described = dataPackage(tables, sources, settings);
  yield { address: '/data/datapackage.json', content: JSON.stringify(described, null, 2) };
  yield {
    address: '/data/system-profiles.zip',
    content: packageZip(tables, sources, settings, keep),
  };
  yield {
    address: '/data/system-profiles.xlsx',
    content: writeXlsx(wholeWorkbook(edition, figuresBy), keep),
  };
}
