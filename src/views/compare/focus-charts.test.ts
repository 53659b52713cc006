import { describe, expect, it } from 'vitest';
import { compareRows } from '../../compare/compare-rows.ts';
import type { PublicAverage } from '../../compare/compared-area.ts';
import { areaOf, indicatorOf, observationOf } from '../../compare/fixtures/areas.ts';
import { amongAll, overTime } from './focus-charts.ts';

const smoking = (...figures: ReturnType<typeof observationOf>[]) => [
  indicatorOf('smoking', figures),
];
const northmoor = areaOf(
  'Northmoor',
  smoking(observationOf('2023', 22, [20, 24]), observationOf('2024', 21, [19, 23])),
);
const average: PublicAverage = {
  indicator_id: 'smoking',
  name: 'Adults who smoke',
  unit: '%',
  decimals: 1,
  polarity: 'lower',
  source_id: 'moor-office',
  sex: 'persons',
  weighted_by: 'everyone',
  periods: [
    { period: '2023', value: 19, counted: 2, members: 2, coverage: 1 },
    { period: '2024', value: 18, counted: 2, members: 2, coverage: 1 },
  ],
};
const fens = areaOf('Fens', [], { kind: 'ics', averages: [average] });
const areas = [northmoor, fens];
const [row] = compareRows(areas, ['smoking']);
const file = {
  period: '2024',
  kind: 'local authorities',
  figures: [
    {
      sex: 'persons' as const,
      values: [['Northmoor', 21] as [string, number], ['Vale', 9] as [string, number]],
    },
  ],
};

describe('the pictures of the indicator in focus', () => {
  it('say of an average that it is one, in its name, its words and under the file', () => {
    const { chart } = overTime(row!, areas, null)!;
    expect(chart.words.alt).toContain('Northmoor 21.0% (19.0 to 23.0) and Fens (average) 18.0%');
    expect(JSON.stringify(chart.panels)).toContain('Fens (average)');
    expect(chart.words.note).toContain('is worked out here');
  });

  it('say of whom no figure is held, and of whom one period alone', () => {
    const compared = [
      ...areas,
      areaOf('Isle', smoking(observationOf('2024', null))),
      areaOf('Vale', smoking(observationOf('2024', 12))),
    ];
    const [several] = compareRows(compared, ['smoking']);
    expect(overTime(several!, compared, null)!.chart.panels[0]!.notes).toEqual([
      'No figure is held for Isle.',
      'A mark without a line, as one period alone is held: Vale (2024).',
    ]);
    expect(overTime(row!, areas, null)!.chart.panels[0]!.notes).toEqual([]);
    // Of one period, where another may be held and drawn above.
    const among = amongAll(several!, compared, { file, country: null })!.chart;
    expect(among.panels.at(-1)!.notes).toEqual(['No figure of 2024 is held for Isle.']);
  });

  it('have no such note where every figure was published', () => {
    const [own] = compareRows([northmoor], ['smoking']);
    expect(overTime(own!, [northmoor], null)?.chart.words.note).toBeNull();
  });

  it('show the areas among all of one period, each in a row of its own', () => {
    const heads = amongAll(row!, areas, { file, country: null })?.chart.panels.flatMap(
      ({ head }) => head?.name ?? [],
    );
    expect(heads).toEqual(['Local authorities', 'Northmoor', 'Fens (average)']);
  });

  it('show none among all where all are of another period', () => {
    expect(amongAll(row!, areas, { file: { ...file, period: '2020' }, country: null })).toBeNull();
  });
});
