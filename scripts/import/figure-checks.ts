import type { Problem } from '../../src/tables/problem.ts';
import type { DataFolder } from './data-folder.ts';
import type { TableChange } from './importer.ts';

/** What the checks of figures find in tables that an import has settled. */
export interface FigureFindings {
  impossible: Problem[];
  strange: Problem[];
}

/** Runs the checks of figures over the tables that an import changes. */
export function figureProblems(_data: DataFolder, _tables: readonly TableChange[]): FigureFindings {
  return { impossible: [], strange: [] };
}
