import { describe, expect, it } from 'vitest';
import { endLabels, type LineEnd } from './end-labels.ts';

const end = (percent: number, name = 'Northmoor'): LineEnd => ({
  kind: 'area',
  name,
  text: '74.2',
  percent,
});

describe('labels at the ends of lines', () => {
  it('stand with their number at the end of the line', () => {
    expect(endLabels([end(50)], 200)[0]?.baseline).toBe(105);
  });

  it('push numbers apart that would touch', () => {
    const [upper, lower] = endLabels([end(50), end(51)], 200);
    expect(lower!.baseline - upper!.baseline).toBeGreaterThanOrEqual(18);
  });

  it('let the upper name grow up and the lower down', () => {
    const [upper, lower] = endLabels([end(40), end(60)], 200);
    expect(upper!.nameBaselines[0]).toBeLessThan(upper!.baseline);
    expect(lower!.nameBaselines[0]).toBeGreaterThan(lower!.baseline);
  });

  it('let a name at the top grow down where there is room', () => {
    const [upper] = endLabels([end(2, 'Northmoor, Eastwold and Fen'), end(90)], 200);
    expect(Math.min(...upper!.nameBaselines)).toBeGreaterThan(upper!.baseline);
  });

  it('break a long name into lines', () => {
    const [label] = endLabels([end(50, 'Northmoor, Eastwold and Fen')], 200);
    expect(label?.nameLines).toEqual(['Northmoor,', 'Eastwold and', 'Fen']);
  });
});
