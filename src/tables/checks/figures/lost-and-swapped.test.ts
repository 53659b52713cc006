import { expect, it } from 'vitest';
import type { ObservationRow } from '../../edition.ts';
import type { Figures } from './finding.ts';
import { missingPeriods } from './missing-periods.ts';
import { spikes } from './spikes.ts';

const codes = ['X01', 'X02', 'X03', 'X04', 'X05', 'X06'];

const figuresOf = (
  periods: readonly string[],
  valueOf: (area: number, period: number) => number,
  width: number | null = null,
): Figures => ({
  id: 'whistling',
  unit: 'years',
  lowest: null,
  highest: null,
  isHeadline: false,
  kinds: new Map(codes.map((code) => [code, 'unitary'])),
  rows: codes.flatMap((areaCode, area) =>
    periods.map((period, place): ObservationRow => {
      const value = valueOf(area, place);
      return {
        areaCode,
        period,
        sex: 'persons',
        value,
        lower: width === null ? null : value - width,
        upper: width === null ? null : value + width,
        publishedComparison: null,
        missing: null,
        mark: null,
      };
    }),
  ),
});

const single = ['2015', '2016', '2018', '2019', '2020', '2021'];

it('a period that no area has between others that follow evenly is asked about, whatever its form', () => {
  const told = (periods: readonly string[]) =>
    missingPeriods(figuresOf(periods, () => 50)).map(({ period, rule }) => [period, rule]);
  expect(told(single)).toEqual([['2017', 'has no figure of 2017, though of 2016 and 2018']]);
  expect(told(['2016/17', '2017/18', '2018/19', '2019/20', '2022/23'])).toEqual([
    ['2020/21', 'has no figure of 2020/21, 2021/22, though of 2019/20 and 2022/23'],
  ]);
  expect(told(['1998-2000', '2000-2002', '2001-2003', '2002-2004', '2003-2005'])).toEqual([
    ['1999-2001', 'has no figure of 1999-2001, though of 1998-2000 and 2000-2002'],
  ]);
  expect(told(['2012', '2014', '2016', '2018', '2021'])).toEqual([]);
  expect(told(['2011', '2015', '2016', '2020'])).toEqual([]);
});

const rolling = Array.from({ length: 8 }, (_, i) => `${2010 + i}-${2012 + i}`);
/** Figures that rise a little each period and waver by a tenth, but for what is done to one of them. */
const wavering =
  (changed: (area: number, period: number) => number) => (area: number, period: number) =>
    Math.round(10 * (78 + area + period * 0.1 + (period % 2) * 0.1 + changed(area, period))) / 10;

it('a figure far from both on its sides is asked about where it shares years with them, and their ranges do not meet', () => {
  const swapped = wavering((area, period) =>
    period === 4 ? (area === 0 ? 5 : area === 5 ? -5 : 0) : 0,
  );
  const told = (figures: Figures) =>
    spikes(figures).map(({ areaCode, period }) => `${areaCode} ${period}`);
  expect(told(figuresOf(rolling, swapped))).toEqual(['X01 2014-2016', 'X06 2014-2016']);
  expect(told(figuresOf(rolling, swapped, 1))).toEqual(['X01 2014-2016', 'X06 2014-2016']);
  expect(told(figuresOf(rolling, swapped, 4))).toEqual([]);
  expect(
    told(
      figuresOf(
        rolling,
        wavering(() => 0),
      ),
    ),
  ).toEqual([]);
  expect(
    told(
      figuresOf(
        rolling.map((period) => period.slice(0, 4)),
        swapped,
      ),
    ),
  ).toEqual([]);
});
