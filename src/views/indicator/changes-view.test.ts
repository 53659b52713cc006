import { expect, it } from 'vitest';
import { parsePeriod } from '../../indicators/period.ts';
import type { IndicatorTable } from '../../profiles/indicator-table.ts';
import { fictionalAreas, fictionalIndicator, observed } from '../../profiles/fixtures/fictional.ts';
import { changesView } from './changes-view.ts';

const rows = ['XD1', 'XD2', 'XU1'].flatMap((code) => [
  observed(code, 12, { period: '2020' }),
  observed(code, 10, { period: '2024' }),
]);
const table = { period: parsePeriod('2024') } as IndicatorTable;

const said = (changeNote: string | null) =>
  changesView(
    { sex: 'persons', label: '' } as Parameters<typeof changesView>[0],
    fictionalIndicator(rows, { changeNote }),
    { table, areas: fictionalAreas },
  )?.sentences;

it('the list of councils by change says what else may have moved the figures, where that is known', () => {
  expect(said('The whistles were changed in 2022.')?.at(-1)).toBe(
    'The whistles were changed in 2022.',
  );
  expect(said(null)?.join(' ')).toMatch(/^Between 2020 and 2024 /);
  expect(said(null)?.join(' ')).not.toContain('whistles');
});
