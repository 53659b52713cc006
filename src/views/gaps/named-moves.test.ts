import { describe, expect, it } from 'vitest';
import { gapMoves } from '../../gaps/gap-moves.ts';
import {
  fictionalAreas as areas,
  fictionalIndicator,
  observed,
} from '../../profiles/fixtures/fictional.ts';
import { namedMoves } from './named-moves.ts';

const at = (code: string, period: string, value: number, half: number) =>
  observed(code, value, { period, lower: value - half, upper: value + half });

/** Deaths halve in the country; in Port Vale they fall from 1.25 times as many to 1.6 times. */
const rows = [
  at('X0', '2003', 100, 1),
  at('X0', '2023', 40, 1),
  at('XU1', '2003', 125, 3),
  at('XU1', '2023', 64, 2),
  at('XU2', '2003', 101, 3),
  at('XU2', '2023', 41, 3),
];

describe('a gap in numbers and as a share', () => {
  it('may be no wider in numbers and wider as a share of the country’s figure', () => {
    const style = fictionalIndicator(rows, { unit: 'per 100,000', decimals: 0 });
    const moves = gapMoves(style, 'persons', 'upper', areas);
    const portVale = moves.find(({ area }) => area.code === 'XU1');
    expect(portVale).toMatchObject({
      gapThen: 25,
      gapNow: 24,
      gap: 'no-real-change',
      share: 'wider',
      ratioThen: 1.25,
      ratioNow: 1.6,
    });
    // Only the council whose gap moved is named.
    const named = namedMoves([{ id: style.id, name: 'Early deaths', style, moves }], areas.country);
    expect(named?.rows).toEqual([
      [
        { text: 'Port Vale', href: portVale?.area.path },
        { text: 'Early deaths', href: `/compare/?areas=XU1,X0&indicator=${style.id}` },
        '+25 (+25%)',
        { text: '+24 (+60%)', drawing: expect.objectContaining({ className: 'strip gap-move' }) },
        'too small for this test',
        'wider',
      ],
    ]);
  });

  it('is not taken from a period that is left out of trends', () => {
    const style = fictionalIndicator([...rows, at('X0', '2013', 70, 1), at('XU1', '2013', 90, 2)], {
      leftOutOfTrends: ['2003'],
    });
    const [move] = gapMoves(style, 'persons', 'upper', areas);
    expect(move?.from.text).toBe('2013');
  });
});
