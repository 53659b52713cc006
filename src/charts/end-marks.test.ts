import { describe, expect, it } from 'vitest';
import type { LineEnd } from './end-labels.ts';
import { endsInKey, markedEnds } from './end-marks.ts';

const area = (y: number, name: string, place: number): LineEnd => ({
  series: 'area',
  name,
  text: '7.3',
  y,
  place,
});
const country: LineEnd = { series: 'country', name: 'Albia', text: '9.9', y: 102 };
const ends = [area(104, 'Fen', 1), country, area(100, 'Northmoor, Eastwold and Vale', 0)];
const marks = markedEnds(ends, 200);

describe('words at the ends of the lines of several areas', () => {
  it('stand behind the mark of their area, level with the middle of them', () => {
    const insets = marks.filter((mark) => mark.kind === 'inset');
    const words = marks.filter((mark) => mark.kind === 'label');
    expect(insets).toHaveLength(2);
    const fen = words.find(({ text }) => text === 'Fen ')!;
    expect(Number(fen.y) - Number(insets[1]!.y)).toBeCloseTo(3.5, 0);
    for (const { x } of insets) expect(x!).toBeLessThan(fen.x!);
  });

  it('are joined by a line to the end that they name, wherever they were moved', () => {
    const leaders = marks.filter((mark) => mark.kind === 'rule' && mark.className === 'to-words');
    expect(leaders.map((mark) => mark.kind === 'rule' && mark.y1)).toEqual([100, 102, 104]);
    const [upper, , lower] = leaders.map((mark) => mark.kind === 'rule' && Number(mark.y2));
    expect(Number(lower) - Number(upper)).toBeGreaterThan(30);
  });

  it('of the country stand behind a piece of its line, as it has no mark', () => {
    const lines = marks.filter((mark) => mark.className === 'country-series');
    expect(lines).toHaveLength(1);
  });

  it('stand in a key, from the uppermost down, each behind its mark', () => {
    expect(endsInKey(ends).map(({ text }) => text)).toEqual([
      'Northmoor, Eastwold and Vale 7.3',
      'Albia 9.9',
      'Fen 7.3',
    ]);
    const [first, second] = endsInKey(ends).map(({ sample }) => sample?.className);
    expect([first, second]).toEqual(['area-mark', undefined]);
    expect(endsInKey([country])).toEqual([{ sample: null, text: 'Albia 9.9' }]);
  });
});
