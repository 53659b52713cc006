import { expect, it } from 'vitest';
import { noShapes } from '../../charts/flat-shapes.ts';
import { fictionalAreas, fictionalIndicator, observed } from '../../profiles/fixtures/fictional.ts';
import type { ObservationRow } from '../../tables/edition.ts';
import { drawnIndicator, hasCharts } from './charts-of-indicator.ts';

const drawing = {
  areas: fictionalAreas,
  tables: { hexes: [], sources: [], tableSources: [] },
  flat: () => noShapes,
};
const both = (...rows: ObservationRow[]): [boolean, number] => {
  const indicator = fictionalIndicator(rows);
  return [hasCharts(indicator, drawing), drawnIndicator(indicator, drawing).charts.length];
};

it('knows that an indicator has charts by the country over time, else by all others', () => {
  expect(both(observed('X0', 5), observed('X0', 6, { period: '2023' }))).toEqual([true, 1]);
  const councils = ['XD1', 'XD2', 'XU1'].map((code, place) => observed(code, place + 1));
  expect(both(observed('X0', 5), ...councils)).toEqual([true, 1]);
  expect(both(observed('X0', 5))).toEqual([false, 0]);
});
