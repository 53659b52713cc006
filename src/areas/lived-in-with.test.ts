import { expect, it } from 'vitest';
import { shippedData, tablesIn } from '../../scripts/fixtures/read-once.ts';
import { AreaIndex } from './area-index.ts';
import { livedInWith } from './lived-in-with.ts';

const edition = tablesIn(shippedData);
const areas = new AreaIndex(edition);
const namesWith = (code: string) => livedInWith(areas.get(code), areas).map(({ name }) => name);

it('gives a district its county and its system', () => {
  expect(namesWith('E07000128')).toEqual(['Wyre', 'Lancashire', 'Lancashire and South Cumbria']);
});

it('gives a council of several systems all of them', () => {
  expect(namesWith('E06000064')).toEqual([
    'Westmorland and Furness',
    'Lancashire and South Cumbria',
    'North East and North Cumbria',
  ]);
});

it('gives a county its districts, and a system its councils and their counties', () => {
  expect(namesWith('E10000017')).toEqual(
    expect.arrayContaining(['Lancashire', 'Wyre', 'Lancashire and South Cumbria']),
  );
  expect(namesWith('E54000048')).toEqual(
    expect.arrayContaining(['Wyre', 'Lancashire', 'Blackpool']),
  );
});

it('gives none to the country, nor to a system that has ended', () => {
  expect(livedInWith(areas.country, areas)).toEqual([]);
  expect(areas.endedSystems.flatMap((area) => livedInWith(area, areas))).toEqual([]);
});
