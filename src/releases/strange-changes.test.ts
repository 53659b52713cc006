import { describe, expect, it } from 'vitest';
import type { KeptFigure, KeptSeries } from './kept-figures.ts';
import { strangeChanges } from './strange-changes.ts';

const years = ['2021', '2022', '2023', '2024'];

/** Series of areas by code, a figure a year. */
const seriesOf = (all: Record<string, readonly (KeptFigure | null)[]>): KeptSeries =>
  new Map(
    Object.entries(all).map(([code, figures]) => [
      code.includes(',') ? code : `${code},persons`,
      new Map(figures.flatMap((figure, i) => (figure === null ? [] : [[years[i]!, figure]]))),
    ]),
  );

const published = {
  X1: [10, 11, 12, 13],
  X2: [20, 21.5, 22, 23.5],
  X3: [15, 15.5, 16, 17],
  X4: [30, 31, 29, 28],
  X5: [18, 18.4, 18.9, 19.1],
};

const rulesWhen = (
  now: Record<string, readonly (KeptFigure | null)[]>,
  was: Record<string, readonly (KeptFigure | null)[]> = published,
  isCount = false,
): [string, string, string | null, string | null][] =>
  strangeChanges(seriesOf(was), seriesOf(now), { release: '2026-11', isCount }).map(
    ({ rule, period, areaCode, sex }) => [rule.replace(/ release.*$/, ''), period, areaCode, sex],
  );

describe('what is strange since a release', () => {
  it('is nothing where figures are revised by little, or new', () => {
    expect(rulesWhen({ ...published, X1: [10.4, 10.8, 12, 13], X6: [40, 41, 42, 43] })).toEqual([]);
  });

  it('is a figure that goes further than a quarter of what lies between low and high areas', () => {
    expect(rulesWhen({ ...published, X3: [15, 15.5, 22, 17] })).toEqual([
      ['is far from what', '2023', 'X3', 'persons'],
    ]);
    expect(rulesWhen({ ...published, X3: [15, 15.5, 19, 17] })).toEqual([]);
  });

  it('is of counts one that goes further than a tenth, and more than ten people', () => {
    const counts = { X1: [1000, 1010, 1020, 1030], X2: [40, 41, 40, 42] };
    expect(rulesWhen({ ...counts, X1: [1000, 1150, 1020, 1030] }, counts, true)).toHaveLength(1);
    expect(rulesWhen({ ...counts, X1: [1000, 1090, 1020, 1030] }, counts, true)).toEqual([]);
    expect(rulesWhen({ ...counts, X2: [40, 49, 40, 42] }, counts, true)).toEqual([]);
  });

  it('is told once of a period of which many figures are others', () => {
    const other = Object.fromEntries(
      Object.entries(published).map(([code, of]) => [code, of.with(1, of[1]! * 1.7 + 3)]),
    );
    expect(rulesWhen(other)).toEqual([
      ['has 5 figures of a period far from those of', '2022', null, null],
    ]);
  });

  it('is an area whose figures are those of another, though both lie near', () => {
    const swapped = { ...published, X3: published.X5, X5: published.X3 };
    const rule = 'has a series that';
    expect(rulesWhen(swapped)).toEqual([
      [rule, '', 'X3', 'persons'],
      [rule, '', 'X5', 'persons'],
    ]);
  });

  it('is one question where women and men have changed places in all areas', () => {
    const was = {
      'X1,female': [10, 11, 12, 13],
      'X1,male': [10.2, 11.1, 12.4, 13.3],
      'X2,female': [20, 21, 22, 23],
      'X2,male': [20.2, 21.1, 22.4, 23.3],
    };
    const now = {
      'X1,female': was['X1,male'],
      'X1,male': was['X1,female'],
      'X2,female': was['X2,male'],
      'X2,male': was['X2,female'],
    };
    expect(rulesWhen(now, was)).toEqual([
      ['has the series of one sex as those of another in', '', null, null],
    ]);
  });

  it('is a period with the figures of the one before', () => {
    const moved = Object.fromEntries(
      Object.entries(published).map(([code, of]) => [code, of.with(3, of[2]!)]),
    );
    expect(rulesWhen(moved)).toEqual([
      ['has the figures of one period as those of another in', '2024', null, null],
    ]);
  });

  it('is what was published and is neither figure nor reason now', () => {
    const without = (code: string, ...gone: number[]) =>
      published[code as keyof typeof published].map((figure, i) =>
        gone.includes(i) ? null : figure,
      );
    expect(rulesWhen({ ...published, X2: without('X2', 1) })).toEqual([
      ['lacks a figure that', '2022', 'X2', null],
    ]);
    const { X1: _, ...others } = published;
    expect(rulesWhen(others)).toEqual([['has none of the figures that', '', 'X1', 'persons']]);
    const withoutFirst = Object.keys(published).map((code) => [code, without(code, 0)]);
    expect(rulesWhen(Object.fromEntries(withoutFirst))).toEqual([
      ['lacks a period that', '2021', null, null],
    ]);
    expect(rulesWhen({ ...published, X2: [20, 'suppressed', 22, 23.5] })).toEqual([]);
  });
});
