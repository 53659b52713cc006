import { expect, it } from 'vitest';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { tablesIn } from '../../scripts/fixtures/read-once.ts';
import { sourceTable } from './source-list.ts';

it('the list of sources has every column of the table under its own name, and the address of the licence', () => {
  const { columns, rows: made } = sourceTable(tablesIn(arcadia.data).sources);
  const rows = [...made];
  const [, health] = rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, place) => [name, row[place]])),
  );
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
  expect(health).toMatchObject({
    id: 'arcadia-health',
    released: '2026-10-15',
    attribution: 'Contains invented figures of the Arcadian Office of Health.',
    licence_url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  });
});
