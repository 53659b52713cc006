import { expect, it } from 'vitest';
import type { ChangesByArea } from '../../gaps/changes-by-area.ts';
import { parsePeriod, type Period } from '../../indicators/period.ts';
import type { IndicatorTable } from '../../profiles/indicator-table.ts';
import { fictionalAreas, fictionalIndicator, observed } from '../../profiles/fixtures/fictional.ts';
import { changesView, periodsApart } from './changes-view.ts';

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

it('two months of one year are said not to overlap, and years to share none', () => {
  const [may, july, year] = ['2026-05', '2026-07', '2027'].map(parsePeriod);
  const said = (from: Period, to: Period) => periodsApart({ all: { from, to } as ChangesByArea });
  expect(said(may!, july!)).toBe('Two periods that do not overlap, the same for all.');
  expect(said(may!, year!)).toBe('Two periods that share no year, the same for all.');
});
