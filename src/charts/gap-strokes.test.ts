import { describe, expect, it } from 'vitest';
import { drawGapStrokes, gapScale } from './gap-strokes.ts';

const gap = (value: number, country: number | null, scale = {}) =>
  drawGapStrokes({ sex: 'women', value, country, countryName: 'Exland', ...scale });

describe('a gap in strokes', () => {
  it('has a stroke a year, the last cut to its fraction, on a rule of thirty', () => {
    expect(gap(9.2, 8).strokes[0]?.path).toBe('M0 13H91.28');
    expect(gap(9.2, 8).units).toBe(300);
    expect(gap(9.2, 8).zero).toBeNull();
  });

  it('names the country on the side that has room', () => {
    expect(gap(9.2, 8).country).toMatchObject({ text: 'Exland 8.0', anchor: 'start' });
    expect(gap(27.3, 22).country).toMatchObject({ text: 'Exland 22.0', anchor: 'end' });
    expect(gap(9.2, null).country).toBeNull();
  });

  it('runs left of a zero rule where it is below zero', () => {
    const drawing = gap(-2.4, 8);
    expect(drawing.mirrored?.path).toBe('M0 13H22.56');
    expect(drawing.zero).toBe(50);
    expect(drawing.strokes).toHaveLength(1);
  });

  it('stands on the same zero for both sexes when given the scale of both', () => {
    const scale = gapScale([-2.4, 0.4, 8, 10.4]);
    expect(gap(0.4, 10.4, scale).zeroAt).toBe(gap(-2.4, 8, scale).zeroAt);
  });

  it('lengthens the rule rather than cut a gap', () => {
    expect(gapScale([31.2, null])).toEqual({ scaleMin: 0, scaleMax: 32 });
    expect(gap(31.2, null).units).toBe(320);
  });
});
