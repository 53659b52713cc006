import { expect, it } from 'vitest';
import { dataDictionary } from './dictionary.ts';

it('tells of values in quotes, as a cell of words marks no code', () => {
  const says = 'Between what: `inside` or `between-members`';
  const table = { path: 'gaps.csv', title: 'Gaps', columns: [{ name: 'gap', type: 'string', says }] };
  const gaps = dataDictionary([table as never]).find(({ path }) => path === '/data/gaps.csv');
  expect(gaps?.table.rows).toEqual([
    ['gap', 'text', 'Between what: “inside” or “between-members”'],
  ]);
});
