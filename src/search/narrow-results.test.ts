import { expect, it } from 'vitest';
import { fictionalPage } from './fixtures/fictional-pages.ts';
import { countsFor, narrowResults } from './narrow-results.ts';

const pages = [
  fictionalPage('A', { region: 'Upland' }),
  fictionalPage('B', { region: 'Lowland' }),
  fictionalPage('C', { region: 'Lowland', areaKind: 'County council' }),
  fictionalPage('D', { region: null, areaKind: null, kind: 'Indicator' }),
];

it('keeps the pages that have every value chosen', () => {
  const left = narrowResults(pages, { region: 'Lowland', areaKind: 'District council' });
  expect(left.map((page) => page.title)).toEqual(['B']);
});

it('counts what each value would leave with the other choices kept', () => {
  expect([...countsFor(pages, { areaKind: 'District council' }, 'region')]).toEqual([
    ['Upland', 1],
    ['Lowland', 1],
  ]);
  expect(countsFor(pages, { region: 'Upland' }, 'region').get('Lowland')).toBe(2);
});
