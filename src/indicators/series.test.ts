import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '../tables/edition.ts';
import { latestOf, publishedAt, SeriesIndex } from './series.ts';

const row = (period: string, value: number | null): ObservationRow => ({
  areaCode: 'X01',
  period,
  sex: 'female',
  value,
  lower: null,
  upper: null,
  publishedComparison: null,
  missing: value === null ? 'not-published' : null,
  mark: null,
});

describe('the series of an indicator', () => {
  const index = new SeriesIndex([
    row('2023', 3),
    row('2021', 1),
    row('2024', null),
    row('2022', 2),
  ]);

  it('runs from the oldest period to the newest, blanks included', () => {
    expect(index.of('X01', 'female').map((each) => each.period.text)).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
    ]);
  });

  it('has as its latest figure the newest that has a value', () => {
    expect(latestOf(index.of('X01', 'female'))?.value).toBe(3);
  });

  it('gives nothing for a period that is blank or not held', () => {
    expect(publishedAt(index.of('X01', 'female'), '2024')).toBeUndefined();
    expect(publishedAt(index.of('X01', 'female'), '1999')).toBeUndefined();
    expect(index.of('X02', 'female')).toEqual([]);
  });

  it('knows for which sexes an area has figures', () => {
    expect(index.sexesOf('X01')).toEqual(['female']);
  });
});
