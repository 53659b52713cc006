import { expect, it } from 'vitest';
import { figuresCsv } from './figures-csv.ts';

it('gives a year over two of the calendar as text, which a spreadsheet would take for a month', () => {
  const table = { columns: ['Period', 'Share'], rows: [['2011/12', '10.4%']] };
  expect(figuresCsv(table)).toBe('Period,Share\n2011/12 (year),10.4%\n');
});

it('gives a figure and the ends of its range a cell each, and minus signs that programs read', () => {
  const table = {
    columns: ['Area', 'Women', 'Gap'],
    rows: [
      ['A&E "North"', '51.8 (47.4 to 56.1)', '−2.4'],
      [{ text: 'Vale, East', href: '/' }, 'not published', '0.1'],
    ],
  };
  expect(figuresCsv(table)).toBe(
    [
      'Area,Women,"Women, lower end","Women, upper end",Gap',
      '"A&E ""North""",51.8,47.4,56.1,-2.4',
      '"Vale, East",not published,,,0.1',
      '',
    ].join('\n'),
  );
});
