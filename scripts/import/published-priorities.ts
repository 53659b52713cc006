import { core20PlusGroups } from '../../src/tables/core20plus-groups.ts';
import { documents } from '../../src/tables/documents.ts';
import { plans } from '../../src/tables/plans.ts';
import { priorities } from '../../src/tables/priorities.ts';
import { columnsOf, type TableSchema } from '../../src/tables/read-table.ts';
import { systemThemes } from '../../src/tables/system-themes.ts';
import { systemsRead } from '../../src/tables/systems-read.ts';
import { targets } from '../../src/tables/targets.ts';
import type { Importer, ImportSummary, TableChange } from './importer.ts';
import { readAreasByName } from './published-priorities-areas.ts';
import { readMonthOfReading, readPublishedPriorities } from './published-priorities-file.ts';
import { rowsOfSystem, type SystemRows } from './published-priorities-rows.ts';
import { newTally } from './tally.ts';
import { writeTable, type Cell } from './write-table.ts';

/** Writes rows as the table's schema orders its columns; lists keep the order read. */
function write<Row>(
  data: string,
  schema: TableSchema<Row>,
  rows: readonly Record<string, Cell>[],
): TableChange {
  const columns = columnsOf(schema).map(([, { name }]) => name);
  const key = schema.key.map((field) => schema.columns[field].name);
  const sortedBy = columns.includes('position') ? ['area_code', 'position'] : key;
  return writeTable(data, { table: schema.file, columns, key, sortedBy }, rows);
}

async function run(from: string, data: string): Promise<ImportSummary> {
  const systems = readPublishedPriorities(from);
  const areas = readAreasByName(data);
  const readIn = readMonthOfReading(from);
  const rows = systems.map((system) => rowsOfSystem(system, areas, readIn));
  const all = (table: keyof SystemRows) => rows.flatMap((each) => each[table]);
  const tally = newTally();
  for (const { notes } of systems) {
    tally.add('notes', 'figures and remarks that are no priority', notes.length);
  }
  tally.add('merger', 'what became of systems; areas.csv holds that', systems.length);
  return {
    tables: [
      write(data, documents, all('documents')),
      write(data, plans, all('plans')),
      write(data, priorities, all('priorities')),
      write(data, targets, all('targets')),
      write(data, core20PlusGroups, all('groups')),
      write(data, systemThemes, all('themes')),
      write(data, systemsRead, all('read')),
    ],
    leftOut: tally.leftOut(),
    notes: [
      'priority-themes.csv, reading-notes.csv, target-tracking.csv, theme-words.csv and themes.csv are written by people and were not touched.',
      'Run npm run check:data: it names every priority, target and subject that has no row there yet.',
    ],
  };
}

/** What systems have published, as read page by page. */
export const importer: Importer = {
  publisher: 'published-priorities',
  reads: 'published-priorities.json and coverage.md, the record of a reading of systems’ pages',
  run,
};
