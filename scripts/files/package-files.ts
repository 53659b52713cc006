import { dataPackage } from './data-package.ts';
import { figureTables, listTables, type BuiltEdition } from './edition-tables.ts';
import { packageZip } from './package-zip.ts';
import type { SiteFile } from './site-file.ts';
import { wholeWorkbook } from './workbook/whole-workbook.ts';
import { writeXlsx } from './workbook/write-xlsx.ts';

/** Everything in one, three ways: as a data package where the tables stand, as an archive, as a workbook. */
export function* packageFiles(edition: BuiltEdition): Generator<SiteFile> {
  const { settings } = edition;
  const { sources } = edition.tables;
  const tables = [...listTables(edition), ...figureTables(edition)];
  const described = dataPackage(tables, sources, settings);
  yield { address: '/data/datapackage.json', content: JSON.stringify(described, null, 2) };
  yield { address: '/data/system-profiles.zip', content: packageZip(tables, sources, settings) };
  yield { address: '/data/system-profiles.xlsx', content: writeXlsx(wholeWorkbook(edition)) };
}
