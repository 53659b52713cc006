import { expect, it } from 'vitest';
import { copyArcadia } from '../../../scripts/fixtures/arcadia.ts';
import { readTables } from '../read-tables.ts';
import { populationFits } from './population-fits.ts';
import { residentsByArea } from './residents-by-area.ts';

const tables = readTables(copyArcadia().data);
const [areaCode = '', residents = 0] = [...residentsByArea(tables)][0]!;

/** How many problems there are of an area with so many times the residents of its neighbourhoods. */
const told = (times: number): number => {
  const held = tables.observations.get('population')!;
  const own = held.rows.findIndex((row) => row.areaCode === areaCode && row.sex === 'persons');
  const rows = held.rows.with(own, { ...held.rows[own]!, value: Math.round(residents * times) });
  const observations = new Map(tables.observations).set('population', { ...held, rows });
  return populationFits({ ...tables, observations }).length;
};

it('refuses thousands in place of people', () => {
  expect([told(0.001), told(1000)]).toEqual([1, 1]);
});

it('lets an area be what a new town was before it grew, and has become', () => {
  expect([told(0.2), told(1), told(5)]).toEqual([0, 0, 0]);
});
