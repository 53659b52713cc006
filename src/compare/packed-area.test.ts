import { describe, expect, it } from 'vitest';
import { areaOf, indicatorOf, observationOf } from './fixtures/areas.ts';
import { packArea, unpackArea } from './packed-area.ts';

const figures = [
  { ...observationOf('2019', 20.5, [19, 22]), published_comparison: 'worse' as const },
  observationOf('2020', null),
  { ...observationOf('2020', 18), sex: 'female' as const, mark: 'small-sample' as const },
  { ...observationOf('2020', 17), sex: 'male' as const },
];
const northmoor = areaOf('Northmoor', [indicatorOf('smoking', figures)], {
  county: { code: 'X10000001' },
  averages: [
    {
      indicator_id: 'life',
      name: 'Life',
      unit: 'years',
      decimals: 1,
      polarity: 'higher',
      source_id: 'moor-office',
      sex: 'female',
      weighted_by: 'everyone',
      periods: [{ period: '2024', value: 81.2, counted: 2, members: 3, coverage: 0.9 }],
    },
  ],
  scorecard: [
    {
      indicator_id: 'smoking',
      sex: 'persons',
      latest: { period: '2020' },
      range: { lowest: 9, highest: 30 },
    },
  ],
  sources: [
    {
      id: 'moor-office',
      publisher: 'Moor Office',
      title: 'Habits',
      release: '2024',
      status: 'provisional',
      attribution: 'Contains figures of Moor.',
      licence: 'Open',
    },
  ],
});
const throughFile = (area: typeof northmoor) =>
  unpackArea(JSON.parse(JSON.stringify(packArea(area))) as ReturnType<typeof packArea>);

describe('an area packed for comparisons', () => {
  it('comes back as it went in, figure by figure', () => {
    expect(throughFile(northmoor)).toEqual(northmoor);
  });

  it('is shorter than its public file, and carries nothing that a comparison does not read', () => {
    const published = { ...northmoor, headline: 'Long words', gaps: [], priorities: [] };
    const packed = JSON.stringify(packArea(published));
    expect(packed.length).toBeLessThan(JSON.stringify(northmoor).length);
    expect(packed).not.toContain('Long words');
  });

  it('leaves out of the ends of a scorecard what has none', () => {
    const [entry] = northmoor.scorecard;
    const blank = { ...northmoor, scorecard: [{ ...entry!, range: null }] };
    expect(throughFile(blank).scorecard).toEqual([]);
  });
});
