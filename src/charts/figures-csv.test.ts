import { expect, it } from 'vitest';
import { figuresCsv } from './figures-csv.ts';

it('gives a year over two of the calendar as text, which a spreadsheet would take for a month', () => {
  const table = { columns: ['Period', 'Share'], rows: [['2011/12', '10.4%']] };
  const [, row] = figuresCsv(table, 'Share who walk.').split('\n');
  expect(row).toMatch(/^2011\/12 \(year\),10\.4%,/);
});

it('gives a figure and the ends of its range a cell each, and minus signs that programs read', () => {
  const table = {
    columns: ['Area', 'Women', 'Gap'],
    rows: [
      ['A&E "North"', '51.8 (47.4 to 56.1)', '−2.4'],
      [{ text: 'Vale, East', href: '/' }, 'not published', '0.1'],
    ],
  };
  expect(figuresCsv(table, 'Years in good health, 2022.')).toBe(
    [
      'Area,Women,"Women, lower end","Women, upper end",Gap,About these figures',
      '"A&E ""North""",51.8,47.4,56.1,-2.4,"Years in good health, 2022. Ends of a range are those of the 95% interval; empty where none is held."',
      '"Vale, East",not published,,,0.1,',
      '',
    ].join('\n'),
  );
});

it('says once, in the last column, what the figures are, and where a table has no ranges', () => {
  const rows = [
    ['North', '79.1'],
    ['South', '80.0'],
  ];
  const table = { columns: ['Area', 'Years'], rows };
  const lines = figuresCsv(table, 'Years of life, 2024. Source: Moor Office.').split('\n');
  expect(lines[1]).toMatch(/^North,79\.1,"Years of life, 2024\. .*This table has no ranges/);
  expect(lines[2]).toBe('South,80.0,');
});
