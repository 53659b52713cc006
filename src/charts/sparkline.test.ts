import { describe, expect, it } from 'vitest';
import type { Drawing } from './chart.ts';
import { compareWithSnapshot } from './fixtures/snapshot.ts';
import { sparkline, type SparkPoint } from './sparkline.ts';
import { toSvg } from './to-svg.ts';

const draw = (area: SparkPoint[], country: SparkPoint[] = []) =>
  sparkline({ area, country, shape: 'similar' });

function pathOf(line: Drawing | null, className: 'spk' | 'spe') {
  const mark = line?.marks.find((each) => each.className === className);
  return mark?.kind === 'path' ? mark.d : null;
}
const endOf = (line: Drawing | null) => line?.marks.find((mark) => mark.kind === 'dot');

describe('a sparkline', () => {
  it('runs from the first value to the last, the highest at the top', () => {
    const line = draw([
      [2020, 5],
      [2024, 9],
    ]);
    expect(pathOf(line, 'spk')).toBe('M8 52l168-44');
    expect(endOf(line)).toMatchObject({ x: 91.67, y: 8 });
  });

  it('puts area and country on one scale', () => {
    const line = draw(
      [
        [2020, 5],
        [2024, 9],
      ],
      [[2022, 20]],
    );
    expect(pathOf(line, 'spe')).toBe('m92 8h0');
    expect(endOf(line)?.y).toBeGreaterThan(30);
  });

  it('breaks at a blank and shows a value between two blanks as a dot', () => {
    const line = draw([
      [2020, 1],
      [2021, 1],
      [2022, null],
      [2023, 3],
      [2024, null],
    ]);
    expect(pathOf(line, 'spk')).toBe('m176 8h0M8 52l56 0');
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
      pathOf(
        draw([
          [2020, 5],
          [2024, 5],
        ]),
        'spk',
      ),
    ).toBe('M8 30l168 0');
  });

  it('leaves out places within half a pixel of the line without them, and makes every year as wide', () => {
    const years = [5, 5.99, 7, 8, 5, 5, 5, 5, 5].map((value, index): SparkPoint => [
      2010.25 + index,
      value,
    ]);
    // 168 units for eight years: 21 a year; three years up, one down, four level.
    expect(pathOf(draw(years), 'spk')).toBe('M8 52l63-44 21 44 84 0');
    const tenYears: SparkPoint[] = [
      [2010, 1],
      [2011, 3],
      [2012, 1],
      [2020, 3],
    ];
    expect(pathOf(draw(tenYears), 'spk')).toBe('M16 52l16-44 16 44 128-44');
  });

  it('is drawn as before', () => {
    const years = [5, 6, null, 9, 7].map((value, index): SparkPoint => [2020 + index, value]);
    const svg = toSvg(
      draw(
        years,
        years.map(([year]) => [year, 6]),
      )!,
    );
    expect(compareWithSnapshot('sparkline', svg)).toBeNull();
  });
});
