import { expect, it } from 'vitest';
import type { FiguresFile } from './figures-file.ts';
import { receivedFigures, sentFigures } from './sent-figures.ts';

const file: FiguresFile = {
  periods: ['2024', '2023'],
  publishers: { council: 'Moor Office', ics: 'Moor Office', county: 'Moor Office' },
  sexes: [
    {
      sex: 'female',
      figures: [
        ['X03', 22.906761883926702, 16.5, 30.75, 1, 'better', 'with-caution'],
        ['X01', 22.24999999, null, null, 0, null, 'estimated'],
      ],
    },
    { sex: 'male', figures: [['X02', 0]] },
  ],
  averages: [
    { code: 'X09', sex: 'male', period: 1, value: 1 / 3, counted: 2, members: 3, coverage: 0.75 },
  ],
  weightedBy: null,
  missing: { X04: 'suppressed' },
};

const received = receivedFigures(JSON.parse(JSON.stringify(sentFigures(file, 1))));

it('sends figures by columns, which come back by areas in order of code', () => {
  expect(received.sexes[0]?.figures.map(([code]) => code)).toEqual(['X01', 'X03']);
  expect(received.sexes[0]?.figures[1]).toEqual([
    'X03',
    22.9068,
    16.5,
    30.75,
    1,
    'better',
    'with-caution',
  ]);
  expect(received.sexes[1]?.figures.map((cells) => cells.slice(0, 2))).toEqual([['X02', 0]]);
  expect(received.averages).toEqual([{ ...file.averages[0], value: 0.3333 }]);
  expect(received.missing).toEqual(file.missing);
});

it('keeps every decimal of a figure that would print otherwise with fewer', () => {
  expect(received.sexes[0]?.figures[0]?.[1]).toBe(22.24999999);
});

it('sends nothing of a sex without figures', () => {
  const none = receivedFigures(sentFigures({ ...file, sexes: [{ sex: 'male', figures: [] }] }, 1));
  expect(none.sexes).toEqual([{ sex: 'male', figures: [] }]);
});
