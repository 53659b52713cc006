import { describe, expect, it } from 'vitest';
import { distributionChart, type DistributionInput } from './distribution.ts';
import { everyMark, wordsDrawn } from './every-mark.ts';
import { madeUpWords as words } from './made-up.ts';

const groups = [
  {
    name: 'The North',
    values: [
      { name: 'Northmoor', value: 74.2 },
      { name: 'Eastwold', value: 78 },
    ],
  },
  { name: 'The Isles', values: [] },
];
const country = { name: 'Albia', value: 79 };
const draw = (more: Partial<DistributionInput> = {}) =>
  distributionChart({ words, groups, country, decimals: 1, unitSuffix: '%', ...more });

describe('a distribution', () => {
  it('names the lowest and the highest area of each group, and leaves out a group without a value', () => {
    expect(draw()?.panels.flatMap(({ head }) => head ?? [])).toEqual([
      { name: 'The North', unit: 'lowest Northmoor 74.2%, highest Eastwold 78.0%' },
    ]);
  });

  it('draws areas with the same value as one tick', () => {
    const twins = { name: 'Twins', values: [groups[0]!.values[0]!, { name: 'Twin', value: 74.2 }] };
    const ticks = everyMark(draw({ groups: [twins] })!).flatMap((mark) =>
      mark.kind === 'path' ? [mark.d] : [],
    );
    expect(ticks).toEqual([expect.stringMatching(/^M\d+ 0v1$/)]);
  });

  it('holds the country on the same scale, and stands without it', () => {
    const uprights = (chart: ReturnType<typeof draw>) =>
      everyMark(chart!).filter(({ className }) => className === 'country-line');
    expect(wordsDrawn(draw()!)[0]).toBe('Albia 79.0%');
    expect(uprights(draw())).toMatchObject([{ x1: 98.08 }, { x1: 98.08 }]);
    expect(uprights(draw({ country: null }))).toEqual([]);
    expect(draw({ groups: [] })).toBeNull();
  });
});
