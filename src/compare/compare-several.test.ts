import { describe, expect, it } from 'vitest';
import { rowsThatDiffer } from './choose-rows.ts';
import { compareRows } from './compare-rows.ts';
import { compareNotes } from './compare-words.ts';
import type { PublicIndicator, PublicObservation } from './compared-area.ts';
import { areaOf as area, indicatorOf, observationOf as observation } from './fixtures/areas.ts';
import { rowVerdict } from './row-verdict.ts';

const ids = ['smoking'];
const smoking = (...observations: PublicObservation[]): PublicIndicator =>
  indicatorOf('smoking', observations);

describe('more than two areas side by side', () => {
  const figures = (value: number, half: number) => [
    smoking(observation('2023', value, [value - half, value + half])),
  ];
  const areas = [
    area('Northmoor', figures(20, 2)),
    area('Southmoor', figures(12, 1)),
    area('Fen', figures(12.5, 1)),
  ];
  const land = area('Moorland', [smoking(observation('2023', 13, [12.9, 13.1]))], {
    kind: 'country',
  });

  it('are tested two by two', () => {
    const [row] = compareRows(areas, ids);
    expect(row?.pairs.map(({ places, found }) => [...places, found])).toEqual([
      [0, 1, 'differ'],
      [0, 2, 'differ'],
      [1, 2, 'may-not-differ'],
    ]);
    expect(rowVerdict(row!, areas, land).words).toBe(
      'Northmoor differs from both others by more than chance; Southmoor and Fen may not differ.',
    );
    expect(compareNotes(areas, [row!])[0]).toContain('“May not differ” is not the same as equal.');
  });

  it('are held against the one chosen, or against the country by its own rule', () => {
    const [row] = compareRows(areas, ids, { against: areas[1]! });
    expect(row?.differences.map((each) => each?.size ?? null)).toEqual([8, null, 0.5]);
    const [ofLand] = compareRows(areas, ids, { against: land, country: land });
    expect(ofLand?.differences.map((each) => each?.comparison?.result)).toEqual([
      'worse',
      'similar',
      'similar',
    ]);
    expect(rowVerdict(ofLand!, areas, land).notes).toEqual(['Moorland 13.0%']);
  });

  it('are told apart when there are two, whichever area or country they are held against', () => {
    const two = areas.slice(0, 2);
    for (const against of [two[0]!, two[1]!, land]) {
      const [row] = compareRows(two, ids, { against });
      expect(rowVerdict(row!, two, null).words).toBe('8.0 points higher');
    }
  });

  it('leave the country out of the pairs', () => {
    expect(compareRows([...areas, land], ids)[0]?.pairs).toHaveLength(3);
  });

  it('are shown at the period asked for, where any of them has a figure in it', () => {
    const old = smoking(observation('2019', 30), observation('2023', 20));
    const two = [area('A', [old]), area('B', [old])];
    expect(compareRows(two, ids, { period: '2019' })[0]?.period).toBe('2019');
    expect(compareRows(two, ids, { period: '1999' })[0]?.period).toBe('2023');
  });

  it('come in the order of the clearest difference where that is asked for', () => {
    const slight = { ...figures(12, 1)[0]!, id: 'slight' };
    const other = { ...figures(13.6, 1)[0]!, id: 'slight' };
    const two = [area('A', [slight, ...figures(20, 2)]), area('B', [other, ...figures(12, 1)])];
    const rows = compareRows(two, ['slight', 'smoking']);
    expect(rowsThatDiffer(rows).map(({ indicator }) => indicator.id)).toEqual([
      'smoking',
      'slight',
    ]);
    expect(rowsThatDiffer(compareRows([two[0]!, two[0]!], ['smoking']))).toEqual([]);
  });
});

describe('published figures of two councils', () => {
  // Office for National Statistics, healthy life expectancy at birth, 2022 to 2024, with 95% intervals.
  const published = (value: number, lower: number, upper: number) => ({
    ...indicatorOf('healthy-life-expectancy', [
      { ...observation('2022-2024', value, [lower, upper]), sex: 'female' as const },
    ]),
    unit: 'years',
  });
  const two = [
    area('Blackpool', [published(51.8, 47.4, 56.1)]),
    area('Wokingham', [published(69.4, 66, 72.9)]),
  ];

  it('differ by what a hand calculation gives', () => {
    // SE 8.7 / 3.92 = 2.2194 and 6.9 / 3.92 = 1.7602; together 2.8327; 17.6 ± 1.96 × 2.8327 = 17.6 ± 5.5521.
    const [row] = compareRows(two, ['healthy-life-expectancy']);
    expect(row?.difference).toEqual({
      words: '17.6 years lower',
      test: 'more than chance: between 12.0 and 23.2',
    });
    const test = row!.pairs[0]!.difference.test!;
    expect(test.lower).toBeCloseTo(-23.152, 3);
    expect(test.upper).toBeCloseTo(-12.048, 3);
    expect(test.z).toBeCloseTo(-6.213, 3);
  });
});
