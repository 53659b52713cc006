import { describe, expect, it } from 'vitest';
import { drawSparkline, type SparkPoint } from './sparkline.ts';

const draw = (area: SparkPoint[], country: SparkPoint[] = []) =>
  drawSparkline({ area, country, shape: 'similar' });

describe('a sparkline', () => {
  it('runs from the first value to the last, the highest at the top', () => {
    const line = draw([
      [2020, 5],
      [2024, 9],
    ]);
    expect(line?.areaPath).toBe('M4 26L88 4');
    expect(line?.end).toEqual({ x: 88, y: 4 });
  });

  it('puts area and country on one scale', () => {
    const line = draw(
      [
        [2020, 5],
        [2024, 9],
      ],
      [[2022, 20]],
    );
    expect(line?.countryPath).toBe('M46 4h0');
    expect(line?.end.y).toBeGreaterThan(15);
  });

  it('breaks at a blank and shows a value between two blanks as a dot', () => {
    const line = draw([
      [2020, 1],
      [2021, 1],
      [2022, null],
      [2023, 3],
      [2024, null],
    ]);
    expect(line?.areaPath).toBe('M4 26L32 26M88 4h0');
  });

  it('is not drawn with fewer than two values', () => {
    expect(draw([[2024, 9]])).toBeNull();
    expect(
      draw([
        [2023, null],
        [2024, 9],
      ]),
    ).toBeNull();
  });

  it('lies in the middle where nothing changed', () => {
    expect(
      draw([
        [2020, 5],
        [2024, 5],
      ])?.areaPath,
    ).toBe('M4 15L88 15');
  });
});
