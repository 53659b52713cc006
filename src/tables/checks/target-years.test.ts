import { expect, it } from 'vitest';
import { afterTableChange as afterChange } from '../../../scripts/fixtures/problems-of.ts';

const tracking = 'target-tracking.csv';

it('a target may begin on the better side of its number, to keep it so, and not on the worse', () => {
  const told = afterChange(tracking, ',at-or-below,15,', ',at-or-below,25,');
  expect(told.filter((line) => line.includes('leads the other way'))).toEqual([]);
  expect(afterChange(tracking, ',at-or-below,15,', ',at-or-above,15,')[0]).toContain(
    'leads the other way than from its baseline',
  );
});
