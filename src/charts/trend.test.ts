import { describe, expect, it } from 'vitest';
import { trendFrame, type TrendPoint } from './trend.ts';

const point = (year: number, value: number | null): TrendPoint => ({
  label: String(year),
  middle: year + 0.5,
  value,
  lower: null,
  upper: null,
});

const area = { name: 'Northmoor', points: [point(2020, 70), point(2021, 72), point(2022, null)] };
const country = { name: 'Albia', points: [point(2020, 80), point(2021, 80)] };

describe('the frame of a trend', () => {
  it('names each line at its last value, not at a blank', () => {
    const frame = trendFrame({ area, country, decimals: 1 });
    expect(frame?.ends.map((end) => [end.kind, end.text])).toEqual([
      ['country', '80.0'],
      ['area', '72.0'],
    ]);
  });

  it('runs from the first to the last period with a value', () => {
    const frame = trendFrame({ area, country, decimals: 1 });
    expect([frame?.first, frame?.last]).toEqual([['2020'], ['2021']]);
    expect(frame?.periods).toEqual([0, 100]);
  });

  it('has round numbers up its side', () => {
    const frame = trendFrame({ area, country, decimals: 1 });
    expect(frame?.ticks.map((tick) => tick.text)).toEqual(['70', '75', '80']);
  });

  it('stands with a single value, and is not drawn with none', () => {
    const single = { name: 'Northmoor', points: [point(2024, 9)] };
    expect(trendFrame({ area: single, country: null, decimals: 0 })?.periods).toEqual([50]);
    const none = { name: 'Northmoor', points: [point(2024, null)] };
    expect(trendFrame({ area: none, country: null, decimals: 0 })).toBeNull();
  });

  it('breaks a long period into lines', () => {
    const long = { ...point(2024, 3), label: '2020/21 to 2024/25' };
    const frame = trendFrame({ area: { name: 'N', points: [long] }, country: null, decimals: 0 });
    expect(frame?.last).toEqual(['2020/21 to', '2024/25']);
  });
});
