import { expect, it } from 'vitest';
import { tableOf } from './budget-table.ts';

it('sets each measure beside its budget and says which are over', () => {
  const lines = tableOf([
    { what: 'build', value: 41.234, budget: 60, unit: 's' },
    { what: 'script of a page', value: 16.2, budget: 15, unit: 'kB' },
  ]);
  expect(lines).toEqual([
    'Measured            Value   Budget  Verdict',
    'build             41.23 s  60.00 s  within',
    'script of a page  16.2 kB  15.0 kB  OVER',
  ]);
});
