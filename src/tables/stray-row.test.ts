import { expect, it } from 'vitest';
import { faultsOfRow } from './stray-row.ts';

const fault = (column: string, value: string) => ({
  file: 'data/table.csv',
  line: 2,
  column,
  value,
  rule: 'is not a number',
  fix: 'Write digits.',
});

it.each(['Total', 'Grand total', 'subtotal', 'Average of all', 'Median:'])(
  'a row that begins with “%s” is told as a sum or mean, once',
  (first) => {
    const faults = [fault('sex', ''), fault('period', '')];
    expect(faultsOfRow(['code', 'sex', 'period'], [first, '', ''], faults)).toMatchObject([
      { column: null, rule: 'The row holds a sum or mean of others' },
    ]);
  },
);

it.each(['median-age', 'total-fertility-rate', 'Meanwood'])(
  'the faults of “%s”, which is a name or an id, are told themselves',
  (first) => {
    const faults = [fault('decimals', 'x')];
    expect(faultsOfRow(['id', 'decimals'], [first, 'x'], faults)).toEqual(faults);
  },
);
