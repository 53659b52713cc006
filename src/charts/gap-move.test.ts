import { expect, it } from 'vitest';
import { gapMove } from './gap-move.ts';

it('a move stands between where the figure was and where it is, beside the country at one', () => {
  const { marks } = gapMove({ then: 1.5, now: 1.25 }, { low: 0.5, high: 1.5 });
  expect(marks).toMatchObject([
    { className: 'grid-line' },
    { className: 'country-line', x1: 50, x2: 50 },
    { className: 'own-range', x1: 100, x2: 100 },
    { className: 'own-range', x1: 75, x2: 100 },
    { kind: 'dot', x: 75 },
  ]);
});
