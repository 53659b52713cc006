import { describe, expect, it } from 'vitest';
import { everyDrawing, everyMark, wordsDrawn } from './every-mark.ts';
import {
  madeUpPoints as points,
  madeUpTrend,
  madeUpTrends,
  madeUpWords,
} from './fixtures/made-up.ts';
import type { Drawing } from './chart.ts';
import { toFile } from './to-file.ts';
import { toHtml } from './to-html.ts';
import { trendChart, type TrendPoint } from './trend.ts';

const area = { name: 'Northmoor', points: points([70, 72, null], null) };
const country = { name: 'Albia', points: points([80, 80], null) };
const rest = { words: madeUpWords, tone: 'persons' as const, decimals: 1 };
const wordsOf = (drawing: number, input = { ...rest, area, country }) => {
  const chart = trendChart(input)!;
  const drawings = everyDrawing(chart).slice(drawing, drawing + 1);
  return wordsDrawn({ ...chart, panels: [{ ...chart.panels[0]!, drawings }] });
};

describe('a trend', () => {
  it('names each line at its last value, not at a blank', () => {
    expect(wordsOf(2)).toEqual(['Albia 80.0', 'Northmoor 72.0']);
  });

  it('runs from the first to the last period with a value', () => {
    expect(wordsOf(3)).toEqual(['2015', '2016']);
  });

  it('has round numbers up its side', () => {
    expect(wordsOf(0)).toEqual(['70', '75', '80']);
  });

  it('draws a dot a figure and no line across a blank', () => {
    const paths = everyMark(trendChart(madeUpTrend)!).filter((mark) => mark.kind === 'path');
    const pathOf = (name: string) => paths.find(({ className }) => className === name)!.d;
    expect(pathOf('area-series').match(/M/g)).toHaveLength(2);
    expect(pathOf('interval-band').match(/M/g)).toHaveLength(2);
    expect(pathOf('area-dots').match(/h0/g)).toHaveLength(5);
    expect(pathOf('country-series').match(/M/g)).toHaveLength(1);
  });

  it('stands with a single value, and is not drawn with none', () => {
    const single = { name: 'Northmoor', points: points([9], null) };
    const chart = trendChart({ ...rest, area: single, country: null })!;
    expect(everyMark(chart)).toContainEqual(
      expect.objectContaining({ kind: 'rule', className: 'tick', x1: 50 }),
    );
    const none = { name: 'Northmoor', points: points([null], null) };
    expect(trendChart({ ...rest, area: none, country: null })).toBeNull();
  });

  it('of several areas has the mark of each on its line and behind its name, also where it is a mark alone', () => {
    const [, lines, names] = trendChart(madeUpTrends)!.panels[0]!.drawings;
    const marksIn = (drawing: Drawing | undefined) =>
      drawing!.marks.filter(({ className }) => className === 'out').length;
    // The ends and the middle of a line of five figures and of one of six; one alone is a mark.
    expect([marksIn(lines), marksIn(names)]).toEqual([3 + 3 + 1, 3]);
  });

  it('says under its lines what is not drawn, in a page and in a file', () => {
    const chart = trendChart(madeUpTrends)!;
    expect(toHtml(chart, 'titled')).toContain('No figure is held for Isle.');
    const setting = { width: 720 as const, licence: 'Open', release: '2026' };
    expect(toFile(chart, setting)).toContain('No figure is held for Isle.');
  });

  it('breaks a long period into lines', () => {
    const long: TrendPoint = { ...points([3], null)[0]!, label: '2020/21 to 2024/25' };
    const input = { ...rest, area: { name: 'N', points: [long] }, country: null };
    expect(wordsDrawn(trendChart(input)!)).toContain('2020/21 to');
  });
});
