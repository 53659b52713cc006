import { parseCsv } from '../../src/tables/csv.ts';
import { everyTable } from '../../src/tables/every-table.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { tableOf } from '../../src/tables/read-table.ts';
import type { TableSchema } from '../../src/tables/schema.ts';
import { openDataFolder, type DataFolder } from './data-folder.ts';
import type { TableChange } from './importer.ts';

const schemas = new Map(
  (Object.values(everyTable) as TableSchema<never>[]).map((schema) => [schema.file, schema]),
);

const isChanged = ({ added, changed, gone }: TableChange): boolean => added + changed + gone > 0;

const rowText = (cells: readonly string[]): string => cells.join('\u001F');

/** Lines of a table at which a row stands that was there before, cell for cell. */
function keptLines(table: string, before: string | null, now: string): ReadonlySet<number> {
  if (before === null) return new Set();
  const [old, own] = [parseCsv(table, before), parseCsv(table, now)];
  if (rowText(old.header) !== rowText(own.header)) return new Set();
  const known = new Set(old.rows.map(rowText));
  return new Set(own.lines.filter((_, i) => known.has(rowText(own.rows[i]!))));
}

/**
 * Cells that a table would have after an import, in rows that are new or changed, and that `npm run check:data` would
 * refuse: a published list had something else there. What was wrong before in a row that is kept is for that check.
 * Figures have checks of their own (figure-checks.ts). Lines are those of the table.
 */
export function tableProblems(data: DataFolder, changes: readonly TableChange[]): Problem[] {
  const before = openDataFolder(data.path);
  return changes.filter(isChanged).flatMap(({ table }) => {
    const schema = schemas.get(table);
    if (schema === undefined) return [];
    const now = data.text(table)!;
    const { problems } = tableOf(schema, table, now);
    if (problems.length === 0) return [];
    const kept = keptLines(table, before.text(table), now);
    return problems
      .filter(({ line }) => line === null || !kept.has(line))
      .map((problem) => ({
        ...problem,
        fix: `${problem.fix} So the published file would have it: correct it there, or download it again.`,
      }));
  });
}
