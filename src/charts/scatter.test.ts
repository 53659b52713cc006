import { describe, expect, it } from 'vitest';
import { scatterFrame } from './scatter.ts';

const points = [
  { name: 'Northmoor', x: 50, y: 74 },
  { name: 'Eastwold', x: 60, y: 79 },
  { name: 'Southmarsh', x: 70, y: 84 },
];

describe('the frame of a scatter', () => {
  it('names the extreme areas once, away from the nearer side', () => {
    const labels = scatterFrame(points)!.labels;
    expect(labels.map(({ lines, anchor }) => [lines[0], anchor])).toEqual([
      ['Southmarsh', 'end'],
      ['Northmoor', 'start'],
    ]);
  });

  it('sets a name clear of a more important one close by', () => {
    const near = [...points, { name: 'Fenwick', x: 71, y: 83.9 }];
    const [first, second] = ['Southmarsh', 'Fenwick'].map((name) =>
      scatterFrame(near)!.labels.find(({ lines }) => lines[0] === name),
    );
    expect(Math.abs(first!.baseline - second!.baseline)).toBeGreaterThanOrEqual(16);
  });

  it('is not drawn without points', () => {
    expect(scatterFrame([])).toBeNull();
  });
});
