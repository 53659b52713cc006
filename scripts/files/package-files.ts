import { dataPackage } from './data-package.ts';
import { figureTables, listTables, type BuiltEdition, type FiguresBy } from './edition-tables.ts';
import { makeEach, type Keep } from './kept-or-made.ts';
import { packageZip } from './package-zip.ts';
import type { SiteFile } from './site-file.ts';
import { wholeWorkbook } from './workbook/whole-workbook.ts';
import { writeXlsx } from './workbook/write-xlsx.ts';

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
