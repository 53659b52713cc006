import { expect, it } from 'vitest';
import { figuresCsv } from './figures-csv.ts';

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
