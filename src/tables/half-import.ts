import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** Folder below the tables in which an import gets them ready. */
export const importFolder = '.import';

/** The file there that names the tables once all are ready. */
export const journalName = 'journal.json';

/** A folder of tables in which an import was stopped half way is never read: some may be old and some new. */
export function halfImportProblems(folder: string): Problem[] {
  const file = join(folder, importFolder, journalName);
  if (!existsSync(file)) return [];
  const rule = 'An import was stopped while it put tables in place';
  const fix = 'Run npm run check:data or any npm run import once: it finishes the import.';
  return [{ file, line: null, column: null, value: null, rule, fix }];
}
