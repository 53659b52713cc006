import { everyTable } from '../../src/tables/every-table.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { tableOf } from '../../src/tables/read-table.ts';
import type { TableSchema } from '../../src/tables/schema.ts';
import type { DataFolder } from './data-folder.ts';
import type { TableChange } from './importer.ts';

const schemas = new Map(
  (Object.values(everyTable) as TableSchema<never>[]).map((schema) => [schema.file, schema]),
);

const isChanged = ({ added, changed, gone }: TableChange): boolean => added + changed + gone > 0;

/**
 * Cells that a table would have after an import and that `npm run check:data` would refuse: a published list had
 * something else there. Figures have checks of their own (figure-checks.ts). Lines are those of the table.
 */
export const tableProblems = (data: DataFolder, changes: readonly TableChange[]): Problem[] =>
  changes.filter(isChanged).flatMap(({ table }) => {
    const schema = schemas.get(table);
    if (schema === undefined) return [];
    return tableOf(schema, table, data.text(table)!).problems.map((problem) => ({
      ...problem,
      fix: `${problem.fix} So the published file would have it: correct it there, or download it again.`,
    }));
  });
