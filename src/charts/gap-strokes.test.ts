import { describe, expect, it } from 'vitest';
import type { Label } from './chart.ts';
import { everyMark } from './every-mark.ts';
import { gapScale, gapStrokesChart } from './gap-strokes.ts';
import { madeUpWords } from './fixtures/made-up.ts';

function gap(value: number, country: number | null, scale = {}) {
  const props = { sex: 'women' as const, value, country, countryName: 'Exland', ...scale };
  const marks = everyMark(gapStrokesChart(madeUpWords, [props]));
  const [inset] = marks.filter((mark) => mark.kind === 'inset');
  const paths = marks.filter((mark) => mark.kind === 'path');
  return {
    view: inset!.view!,
    strokes: paths.filter(({ isMirrored }) => !isMirrored).map(({ d }) => d),
    mirrored: paths.filter(({ isMirrored }) => isMirrored).map(({ d }) => d),
    zero: marks.flatMap((mark) =>
      mark.kind === 'rule' && mark.className === 'axis' ? [mark.x1] : [],
    ),
    country: marks.find(
      (mark): mark is Label => mark.kind === 'label' && mark.className === 'strong',
    ),
  };
}

describe('a gap in strokes', () => {
  it('has a stroke a year, the last cut to its fraction, on a rule of thirty', () => {
    expect(gap(9.2, 8).strokes[0]).toBe('M0 13H91.28');
    expect(gap(9.2, 8).view.width).toBe(300);
    expect(gap(9.2, 8).zero).toEqual([]);
  });

  it('names the country on the side that has room', () => {
    expect(gap(9.2, 8).country).toMatchObject({ text: 'Exland 8.0', anchor: 'start' });
    expect(gap(27.3, 22).country).toMatchObject({ text: 'Exland 22.0', anchor: 'end' });
    expect(gap(9.2, null).country).toBeUndefined();
  });

  it('runs left of a zero rule where it is below zero', () => {
    const drawing = gap(-2.4, 8);
    expect(drawing.mirrored).toEqual(['M0 13H22.56']);
    expect(drawing.view).toMatchObject({ left: -50, width: 350 });
    expect(drawing.strokes).toHaveLength(1);
  });

  it('stands on the same zero for both sexes when given the scale of both', () => {
    const scale = gapScale([-2.4, 0.4, 8, 10.4]);
    expect(gap(0.4, 10.4, scale).zero[0]).toBeCloseTo(14.29, 2);
    expect(gap(0.4, 10.4, scale).zero).toEqual(gap(-2.4, 8, scale).zero);
  });

  it('lengthens the rule rather than cut a gap', () => {
    expect(gapScale([31.2, null])).toEqual({ scaleMin: 0, scaleMax: 32 });
    expect(gap(31.2, null).view.width).toBe(320);
  });
});
