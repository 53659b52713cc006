import { describe, expect, it } from 'vitest';
import { scatterLabels } from './scatter-labels.ts';

const dot = (name: string, across: number, down: number) => ({ name, across, down });

describe('the names in a scatter', () => {
  it('stand level with their dot where nothing is in the way', () => {
    const alone = dot('Northmoor', 20, 50);
    expect(scatterLabels([alone], [alone], 320)).toMatchObject([{ anchor: 'start', baseline: 5 }]);
  });

  it('keep off a crowd of dots', () => {
    const end = dot('Eastwold', 5, 60);
    const crowd = [15, 18, 21, 24].map((across) => dot('Fenwick', across, 60));
    const [label] = scatterLabels([end], [end, ...crowd], 320);
    expect(Math.abs((label?.baseline ?? 0) - 5)).toBeGreaterThanOrEqual(10);
  });

  it('leave out one that would lie on a more important one wherever it stood', () => {
    const close = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name, index) =>
      dot(`Northmoor and ${name}`, 3 + index / 10, 50),
    );
    expect(scatterLabels(close, close, 320).length).toBeLessThan(close.length);
  });

  it('stay inside the picture', () => {
    const corner = dot('Southmarsh', 99, 1);
    const [label] = scatterLabels([corner], [corner], 320);
    expect(label?.anchor).toBe('end');
    expect(label?.baseline).toBeGreaterThan(5);
  });
});
