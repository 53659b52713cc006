import { describe, expect, it } from 'vitest';
import { builtFrom, shippedData } from '../../scripts/fixtures/read-once.ts';
import { gapsTable } from './gaps-csv.ts';

const table = gapsTable(builtFrom(shippedData));
const names = table.columns.map(({ name }) => name);
const rows = [...table.rows].map((row) =>
  Object.fromEntries(names.map((name, place) => [name, row[place] ?? null])),
);
const rowOf = (gap: string, area: string) =>
  rows.find((row) => row['gap'] === gap && row['area_name'] === area && row['sex'] === 'male');

describe('the file of gaps', () => {
  it('has rows that its key tells apart', () => {
    const keys = rows.map((row) => table.key.map((name) => row[name]).join());
    expect(new Set(keys).size).toBe(rows.length);
  });

  it('gives a gap between local authorities with its ends, the difference as printed', () => {
    expect(rowOf('between-members', 'North West')).toMatchObject({
      period: '2023-2025',
      years: 7,
      lowest_names: 'Blackpool',
      lowest: 74.2,
      highest_names: 'Ribble Valley',
      highest: 81.2,
    });
  });

  it('gives of a gap inside a local authority what was published, and no ends', () => {
    expect(rowOf('inside', 'Wirral')).toMatchObject({ years: 15.3, lowest: null, highest: null });
  });

  it('has every region, and no system that has ended', () => {
    const regions = rows.filter(({ area_kind, sex }) => area_kind === 'region' && sex === 'male');
    expect(regions).toHaveLength(9);
    expect(rowOf('between-members', 'Frimley')).toBeUndefined();
  });
});
