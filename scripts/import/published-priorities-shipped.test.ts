import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv, type CsvRow } from './read-csv.ts';

const shipped = join(import.meta.dirname, '..', '..', 'data');
const table = (name: string): CsvRow[] => readCsv(join(shipped, `${name}.csv`));

const systems = new Set(
  table('areas').flatMap((row) => (row['kind'] === 'ics' ? [row['code']!] : [])),
);
const isOfSystem = (row: CsvRow): boolean => systems.has(row['area_code']!);
const ofSystems = (name: string): CsvRow[] => table(name).filter(isOfSystem);
const ofCouncils = (name: string): CsvRow[] => table(name).filter((row) => !isOfSystem(row));

const names = [
  'readings',
  'documents',
  'plans',
  'priorities',
  'targets',
  'core20plus-groups',
  'subjects',
];
const countsOf = (rowsOf: (name: string) => CsvRow[]) =>
  Object.fromEntries(names.map((name) => [name, rowsOf(name).length]));
const countBy = (rows: CsvRow[], column: string) =>
  Object.fromEntries(
    [...Map.groupBy(rows, (row) => row[column]!)].map(([value, alike]) => [value, alike.length]),
  );

describe('the priorities that ship', () => {
  it('are as many as were read of systems', () => {
    expect(countsOf(ofSystems)).toEqual({
      readings: 42,
      documents: 230,
      plans: 63,
      priorities: 372,
      targets: 40,
      'core20plus-groups': 50,
      subjects: 439,
    });
    const read = ofSystems('readings');
    expect(countBy(read, 'status')).toEqual({ found: 30, 'in-part': 11, 'not-found': 1 });
    const notFound = read.find((row) => row['status'] === 'not-found');
    expect(notFound?.['area_code']).toBe('E54000028');
    const withNumber = ofSystems('targets').filter((row) => row['value'] !== '');
    expect(withNumber).toHaveLength(34);
    expect(new Set(withNumber.map((row) => row['area_code'])).size).toBe(13);
  });

  // The counts are those that the reading itself states of its file.
  it('are as many as were read of councils: all 153 readings are carried', () => {
    expect(countsOf(ofCouncils)).toEqual({
      readings: 153,
      documents: 393,
      plans: 194,
      priorities: 888,
      targets: 20,
      'core20plus-groups': 0,
      subjects: 722,
    });
    expect(countBy(ofCouncils('readings'), 'status')).toEqual({
      found: 71,
      'in-part': 72,
      'not-found': 10,
    });
    expect(countBy(ofCouncils('priorities'), 'in_force')).toEqual({
      yes: 420,
      unclear: 273,
      no: 195,
    });
  });

  it('are of councils under the kind of plan that their reader joined the list to', () => {
    const kinds = new Map(
      table('plans').map((row) => [`${row['area_code']} ${row['title']}`, row['kind']]),
    );
    const lists = new Map(
      table('priority-lists').map((row) => [`${row['area_code']} ${row['set']}`, row['plan']!]),
    );
    const unlike = ofCouncils('priorities').filter((row) => {
      const plan = lists.get(`${row['area_code']} ${row['set']}`)!;
      return plan !== '' && kinds.get(`${row['area_code']} ${plan}`) !== row['kind'];
    });
    expect(unlike.map((row) => row['set'])).toEqual([]);
  });
});
