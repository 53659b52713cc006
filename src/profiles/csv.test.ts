import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { stringify } from './csv.ts';

it('ends every row once, with rows or without', () => {
  expect(stringify(['a', 'b'], [])).toBe('a,b\n');
  expect(stringify(['a', 'b'], [['x', null]])).toBe('a,b\nx,\n');
});

it('says how it is encoded only where that matters', () => {
  expect(stringify(['a'], [['Ynys Mon']])).toBe('a\nYnys Mon\n');
  expect(stringify(['a'], [['Ynys Môn']])).toBe('\ufeffa\nYnys Môn\n');
});

it.each(['=1+2', '+more', '-less', '@home', '-1+2', '\tx'])(
  'leaves no text that a spreadsheet would run: %j',
  (text) => {
    expect(stringify(['a'], [[text]])).toContain(`'${text}`);
  },
);

it.each([-2.4, '-2.4', '+3', 'a = b', '2-1'])(
  'leaves figures and other text as they are: %j',
  (cell) => {
    expect(stringify(['a'], [[cell]])).toBe(`a\n${cell}\n`);
  },
);

it('is read back by another reader cell for cell, whatever stands in a cell', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'a", \r\n;\ufeffô=') }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const text = stringify(['first', 'second'], rows).replace(/^\ufeff/, '');
      const read = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
      const written = rows.map((row) =>
        row.map((each) => {
          const plain = each === null ? '' : String(each);
          return plain.startsWith('=') || plain.startsWith('\r') ? `'${plain}` : plain;
        }),
      );
      expect(read.errors).toEqual([]);
      expect(read.data).toEqual([['first', 'second'], ...written, ['']]);
    }),
  );
});
