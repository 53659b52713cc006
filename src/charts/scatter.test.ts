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

  it('drops a name that would lie on a more important one', () => {
    const near = [...points, { name: 'Fenwick', x: 71, y: 83.9 }];
    expect(scatterFrame(near)!.labels.map(({ lines }) => lines[0])).not.toContain('Fenwick');
  });

  it('is not drawn without points', () => {
    expect(scatterFrame([])).toBeNull();
  });
});
