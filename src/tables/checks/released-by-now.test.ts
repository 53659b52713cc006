import { expect, it } from 'vitest';
import { afterTableChange } from '../../../scripts/fixtures/problems-of.ts';
import { copyArcadia } from '../../../scripts/fixtures/arcadia.ts';
import { readTables } from '../read-tables.ts';
import { releasedByNow } from './released-by-now.ts';

it('refuses a source that is still to be released', () => {
  expect(afterTableChange('sources.csv', ',2026-10-15,', ',2099-10-15,')).toEqual([
    'data/sources.csv:3, column "released": "2099-10-15" is still to come. Write the day or month on which "arcadia-health" came out.',
  ]);
});

it('lets a source pass from the day on which it came out, wherever that day begins first', () => {
  const tables = readTables(copyArcadia().data);
  const told = (now: string) => releasedByNow(tables, Date.parse(now)).map(({ value }) => value);
  expect(told('2026-10-14T09:59:00Z')).toEqual(['2026-10-15']);
  expect(told('2026-10-14T10:00:00Z')).toEqual([]);
  expect(told('2026-03-31T10:00:00Z')).toEqual(['2026-10-15']);
  expect(told('2026-03-31T09:59:00Z')).toEqual(['2026-04', '2026-10-15']);
});
