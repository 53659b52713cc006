import { describe, expect, it } from 'vitest';
import { endLabels, type LineEnd } from './end-labels.ts';

const end = (y: number, name = 'Northmoor'): LineEnd => ({ series: 'area', name, text: '74.2', y });
const written = (ends: LineEnd[]) =>
  endLabels(ends, 200).map(({ text, value = '' }) => text + value);

describe('labels at the ends of lines', () => {
  it('stand beside the end of their line, the number in heavier type', () => {
    expect(endLabels([end(100)], 200)).toEqual([
      { kind: 'label', className: 'in-sex', text: 'Northmoor ', value: '74.2', y: 104 },
    ]);
  });

  it('move apart where they would touch, the higher line above', () => {
    const [upper, lower] = endLabels([end(102, 'Lower'), end(100, 'Upper')], 200);
    expect(upper?.text).toBe('Upper ');
    expect(Number(lower?.y) - Number(upper?.y)).toBeGreaterThanOrEqual(20);
  });

  it('break a long name into lines, the number in the last', () => {
    const lines = ['Northmoor,', 'Eastwold and', 'Fen 74.2'];
    expect(written([end(100, 'Northmoor, Eastwold and Fen')])).toEqual(lines);
  });

  it('never reach below the picture', () => {
    const long = 'Northmoor, Eastwold and Fen';
    const labels = endLabels([end(199, 'Albia'), end(200, long)], 200);
    expect(Math.max(...labels.map(({ y }) => Number(y)))).toBeLessThan(200);
  });

  it('are the number alone for an end without a name', () => {
    expect(written([end(100, '')])).toEqual(['74.2']);
  });
});
