import { describe, expect, it } from 'vitest';
import { drawGapOverTime, type GapOverTimeProps, type GapPoint } from './gap-over-time.ts';

const points = (area: (number | null)[], country: (number | null)[]): GapPoint[] =>
  area.map((value, index) => ({
    periodLabel: `${2015 + index} to ${2017 + index}`,
    middle: 2016.5 + index,
    area: value,
    country: country[index] ?? null,
  }));
const props = (series: GapPoint[], areaName = 'Northmoor'): GapOverTimeProps => ({
  sex: 'women',
  areaName,
  countryName: 'Exland',
  points: series,
  min: 72,
  max: 84,
});
const tops = (drawing: ReturnType<typeof drawGapOverTime>): number[] =>
  [drawing.countryLabel, drawing.areaLabel].flatMap((label) =>
    (label?.lines ?? []).map((line) => line.y),
  );

describe('a gap over time', () => {
  it('runs from the first period to the last, high values high', () => {
    const drawing = drawGapOverTime(props(points([78, 75], [84, 81])));
    expect(drawing.area).toBe('M0 60L300 90');
    expect(drawing.country).toBe('M0 0L300 30');
    expect(drawing.between).toBe('M0 0L300 30L300 90L0 60z');
  });

  it('breaks the line, and what lies between, at a blank', () => {
    const drawing = drawGapOverTime(props(points([78, 78, null, 78, 78], [80, 80, 80, 80, 80])));
    expect(drawing.area.match(/M/g)).toHaveLength(2);
    expect(drawing.between.match(/M/g)).toHaveLength(2);
    expect(drawing.country.match(/M/g)).toHaveLength(1);
  });

  it('marks a period that stands alone', () => {
    const drawing = drawGapOverTime(props(points([78, null, null], [80, 80, 80])));
    expect(drawing.area).toBe('M0 60h.01');
  });

  it('keeps the words of two ends apart where the values nearly meet', () => {
    const drawing = drawGapOverTime(
      props(points([78, 80.1], [80, 80]), 'Westmere and Fellside Vale'),
    );
    const lines = tops(drawing).sort((one, other) => one - other);
    const steps = lines.slice(1).map((line, index) => line - (lines[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(17);
  });

  it('says the period of an end that is not the last', () => {
    const drawing = drawGapOverTime(props(points([78, 78, null], [80, 80, 80])));
    const words = drawing.areaLabel?.lines.map((line) => line.text + (line.value ?? '')).join(' ');
    expect(words).toBe('Northmoor 2016 to 2018 78.0');
  });

  it('gives the first value of each line at its left end, apart where they would touch', () => {
    const { firstValues } = drawGapOverTime(props(points([78, 75], [78.5, 81])));
    expect(firstValues.map(({ series, text }) => [series, text])).toEqual([
      ['country', '78.5'],
      ['area', '78.0'],
    ]);
    const [upper, lower] = firstValues.map(({ y }) => y);
    expect(lower! - upper!).toBeGreaterThanOrEqual(17);
  });

  it('leaves out the first value of a line that starts later', () => {
    const { firstValues } = drawGapOverTime(props(points([null, 75], [80, 81])));
    expect(firstValues.map(({ series }) => series)).toEqual(['country']);
  });

  it('stands its first values level with the ends of the lines', () => {
    const { firstValues } = drawGapOverTime(props(points([78, 75], [84, 81])));
    expect(firstValues).toEqual([
      { series: 'country', text: '84.0', y: 5 },
      { series: 'area', text: '78.0', y: 65 },
    ]);
  });

  it('has no words for a series without figures', () => {
    const drawing = drawGapOverTime(props(points([null, null], [80, 80])));
    expect(drawing.areaLabel).toBeNull();
    expect(drawing.area).toBe('');
  });
});
