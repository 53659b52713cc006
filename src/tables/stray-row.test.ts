import { expect, it } from 'vitest';
import { faultsOfRow, withMergedCells } from './stray-row.ts';

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

it('cells that a spreadsheet had merged are told once, and single blanks as they are', () => {
  const blank = (line: number) => ({ ...fault('code', ''), line, rule: 'is blank' });
  const lines = [2, 3, 4, 5, 6, 7];
  expect(withMergedCells([3, 4, 5, 7].map(blank), lines)).toMatchObject([
    { line: 3, rule: 'is blank below a cell that is filled, as merged cells are saved' },
  ]);
  // Two in a row are a slip, and where the first row is blank too, nothing stands above.
  for (const blanks of [
    [3, 4, 6],
    [2, 3, 4, 5],
  ])
    expect(withMergedCells(blanks.map(blank), lines)).toEqual(blanks.map(blank));
});
