import { expect, it } from 'vitest';
import { citationOf } from '../citations/citation.ts';
import { comparisonCitation } from './compare-citation.ts';

const page = citationOf(
  { id: 'compare', title: 'Compare areas', path: '/compare/', sources: [] },
  {
    title: 'Arcadia Profiles',
    publisher: 'Arcadia Profiles',
    baseAddress: 'https://arcadia.example',
    release: { id: '2026-04', date: '2026-04-09', notes: 'The first.' },
  },
);
const source = (id: string, publisher: string) => ({ id, publisher, title: id, release: '2025' });
const areas = [
  { code: 'X06000001', name: 'Northmoor', sources: [source('lives', 'Ledger (OL)')] },
  {
    code: 'X06000002',
    name: 'Southmere',
    sources: [source('lives', 'Ledger (OL)'), source('smoke', 'Board of Smoke')],
  },
];

it('cites areas side by side by their names, their own address and whose figures are shown', () => {
  const path = '/compare/?areas=X06000001,X06000002';
  const rows = [{ sourceIds: ['lives'] }, { sourceIds: [] }];
  expect(comparisonCitation(page, areas, { rows, path })).toEqual({
    ...page,
    key: 'arcadia-profiles-compare-X06000001-X06000002-2026-04',
    title: 'Northmoor and Southmere side by side',
    address: 'https://arcadia.example/compare/?areas=X06000001,X06000002',
    figuresFrom: ['Ledger (OL)'],
  });
});
