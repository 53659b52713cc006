import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataFolder } from './data-folder.ts';
import { readAreasByName } from './published-priorities-areas.ts';
import { readLocalStrategies } from './published-priorities-councils-file.ts';
import { readPublishedPriorities } from './published-priorities-file.ts';
import {
  recordColumns,
  recordOfCouncil,
  recordOfSystem,
  recordsOfTables,
  type AreaRecord,
} from './published-priorities-record.ts';
import { readCsv } from './read-csv.ts';
import { tableText } from './write-table.ts';

const data = join(import.meta.dirname, '..', '..', 'data');

const path = join(import.meta.dirname, 'published-priorities-record.csv');
const record = () => readCsv(path) as AreaRecord[];
const from = process.env['SOURCES'] ?? '';

/** Renewed on purpose, after a new reading or rows added by hand; data/README.md says how. */
const isRenewed = process.env['RECORD'] === 'write';
const write = (records: AreaRecord[]): void =>
  writeFileSync(path, tableText({ table: path, columns: recordColumns, key: ['code'] }, records));
const hasFiles = ['published-priorities.json', 'local-strategies.json'].every((name) =>
  existsSync(join(from, name)),
);

describe('the record of the reading of systems and councils', () => {
  it.skipIf(!hasFiles)('is that of the files the reading left', () => {
    const areas = readAreasByName(openDataFolder(data));
    const read = [
      ...readPublishedPriorities(from).map((system) =>
        recordOfSystem(areas.system(system.ics).code, system),
      ),
      ...readLocalStrategies(from).map(recordOfCouncil),
    ].sort((a, b) => a.code.localeCompare(b.code));
    if (isRenewed) write(read);
    expect(read).toEqual(record());
  });

  it('is carried by the tables that ship: nothing added, nothing lost, no link moved', () => {
    if (isRenewed && !hasFiles) write(recordsOfTables(data));
    expect(recordsOfTables(data)).toEqual(record());
  });

  it('holds of North Central London only what an older draft lists', () => {
    const { code, digest, ...counts } = record().find((area) => area.code === 'E54000028')!;
    const held = Object.entries(counts).filter(([, count]) => count !== '');
    expect(held).toEqual([
      ['priority', '3'],
      ['page', '2'],
    ]);
  });

  it('holds all 153 councils that have a board, those in which no strategy was found too', () => {
    const councils = record().filter(({ reading }) => reading === '1');
    expect(councils).toHaveLength(153);
    const eastRiding = councils.find(({ code }) => code === 'E06000011');
    expect(eastRiding!.priority).toBe('');
  });
});
