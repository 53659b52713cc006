import { core20PlusGroups } from '../../src/tables/core20plus-groups.ts';
import { documents } from '../../src/tables/documents.ts';
import { plans } from '../../src/tables/plans.ts';
import { priorities } from '../../src/tables/priorities.ts';
import { columnsOf, type TableSchema } from '../../src/tables/schema.ts';
import { subjects } from '../../src/tables/subjects.ts';
import { readings } from '../../src/tables/readings.ts';
import { targets } from '../../src/tables/targets.ts';
import type { DataFolder } from './data-folder.ts';
import type { Importer, ImportSummary, TableChange } from './importer.ts';
import { readAreasByName } from './published-priorities-areas.ts';
import { rowsOfCouncil } from './published-priorities-councils.ts';
import { readLocalStrategies, readMonthOfCouncils } from './published-priorities-councils-file.ts';
import { readMonthOfReading, readPublishedPriorities } from './published-priorities-file.ts';
import { rowsOfSystem, type PublishedRowsOf } from './published-priorities-rows.ts';
import { newTally } from './tally.ts';
import { writeTable, type Cell } from './write-table.ts';

/** Writes rows as the table's schema orders its columns; lists keep the order read. */
function write<Row>(
  data: DataFolder,
  schema: TableSchema<Row>,
  rows: readonly Record<string, Cell>[],
): TableChange {
  const columns = columnsOf(schema).map(([, { name }]) => name);
  const key = schema.key.map((field) => schema.columns[field].name);
  const sortedBy = columns.includes('position') ? ['area_code', 'position'] : key;
  return writeTable(data, { table: schema.file, columns, key, sortedBy }, rows);
}

async function run(from: string, data: DataFolder): Promise<ImportSummary> {
  const systems = readPublishedPriorities(from);
  const areas = readAreasByName(data);
  const readIn = readMonthOfReading(from);
  const councils = readLocalStrategies(from);
  const councilsReadIn = readMonthOfCouncils(from);
  const rows = [
    ...systems.map((system) => rowsOfSystem(system, areas, readIn)),
    ...councils.map((council) =>
      rowsOfCouncil(council, areas.council(council.area_code, council.area), councilsReadIn),
    ),
  ];
  const all = (table: keyof PublishedRowsOf) => rows.flatMap((each) => each[table]);
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
      write(data, subjects, all('subjects')),
      write(data, readings, all('readings')),
    ],
    leftOut: tally.leftOut(),
    notes: [
      'priority-lists.csv, priority-themes.csv, reading-notes.csv, shared-plans.csv, target-tracking.csv, theme-words.csv and themes.csv are written by people and were not touched.',
      'Run npm run check:data: it names every list, priority, target and subject that has no row there yet.',
    ],
  };
}

/** What systems and councils have published, as read page by page. */
export const importer: Importer = {
  publisher: 'published-priorities',
  folders: ['strategies', 'published-priorities'],
  reads:
    'published-priorities.json, coverage.md, local-strategies.json and README.md, the records of a reading of the pages of systems and of councils',
  run,
};
