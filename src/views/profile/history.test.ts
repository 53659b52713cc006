import { describe, expect, it } from 'vitest';
import {
  fictionalAreas as areas,
  fictionalIndicator,
  observed,
} from '../../profiles/fixtures/fictional.ts';
import type { IndicatorRow, ObservationRow } from '../../tables/edition.ts';
import { historyItems, withoutHistory } from './history.ts';

const item = (rows: ObservationRow[], more: Partial<IndicatorRow> = {}) => {
  const indicator = fictionalIndicator(rows, more);
  const of = { area: areas.get('XU1'), country: areas.country, region: areas.get('XR2') };
  return historyItems(of, new Map([[indicator.id, indicator]]))[0];
};
const own = [
  observed('XU1', 12, { period: '2022', lower: 10, upper: 14 }),
  observed('XU1', null, { period: '2023', missing: 'suppressed' }),
  observed('XU1', 15, { period: '2024', publishedComparison: 'worse', mark: 'provisional' }),
];

describe('the figures of an area through the years', () => {
  it('stand newest first with range, mark, flag and the country of the same year; a blank says why', () => {
    const found = item([...own, observed('X0', 11, { period: '2022' }), observed('X0', 13)]);
    expect(found?.table).toEqual({
      caption: 'Adults who whistle: Port Vale, per cent',
      columns: ['Period', 'Figure', 'Arcadia', 'OL’s flag'],
      rows: [
        ['2024', '15.0; provisional', '13.0%', 'worse; OL’s test'],
        ['2023', 'held back: small numbers', '', ''],
        ['2022', '12.0 (10.0 to 14.0)', '11.0%', ''],
      ],
    });
    expect(found?.key).toBe('The line: Port Vale; dotted: Arcadia.');
  });

  it('stand beside the region where the country has none', () => {
    const found = item([...own, observed('XR2', 14)]);
    expect(found?.table.columns).toContain('Lower Arcadia');
    expect(item(own)?.table.columns).toEqual(['Period', 'Figure', 'OL’s flag']);
  });

  it('have women and men in columns where they are published so', () => {
    const sexes = [observed('XU1', 4, { sex: 'female' }), observed('XU1', 6, { sex: 'male' })];
    expect(item(sexes)?.table).toMatchObject({
      columns: ['Period', 'Women', 'Men'],
      rows: [['2024', '4.0', '6.0']],
    });
  });

  it('say what may have moved them beside what they measure, where there is a move', () => {
    const changeNote = 'Whistles were counted by ear until 2023.';
    expect(item(own, { changeNote })?.says).toMatch(/ Whistles were counted by ear until 2023\.$/);
    expect(item(own.slice(2), { changeNote })?.says).not.toContain('by ear');
  });

  it('say of women and of men where each went, and whose the line is', () => {
    const both = [
      observed('XU1', 4, { sex: 'female', period: '2023' }),
      observed('XU1', 5, { sex: 'female' }),
      observed('XU1', 6, { sex: 'male' }),
    ];
    const found = item(both);
    expect(found?.says).toMatch(
      /^Women: 4\.0% in 2023; 5\.0% in 2024\. .*Men: 2024 is the only period held\./,
    );
    expect(found?.key).toBe('The line: Port Vale, women.');
  });

  it('are not told where none is held', () => {
    expect(item([observed('XU2', 4)])).toBeUndefined();
  });
});

it('an area without a history denies no figures of its residents', () => {
  const counted = fictionalIndicator([observed('XU1', 30_000)], { group: 'people' });
  const said = (code: string) => withoutHistory(areas.get(code), new Map([[counted.id, counted]]));
  expect(said('XU1')).toBe(
    'Of Port Vale figures of its residents are held, and no others. They are in its files.',
  );
  expect(said('XU2')).toBe('No figure through the years is held for Saltness.');
});
