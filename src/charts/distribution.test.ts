import { describe, expect, it } from 'vitest';
import { distributionChart, type DistributionInput } from './distribution.ts';
import { everyMark, wordsDrawn } from './every-mark.ts';
import { madeUpWords as words } from './fixtures/made-up.ts';

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
  const endsOf = (...more: { name: string; value: number }[]) =>
    draw({
      groups: [{ name: 'The North', values: [...groups[0]!.values, ...more] }],
    })?.panels.flatMap(({ head }) => head?.unit ?? [])[0];

  it('names the lowest and the highest area of each group', () => {
    expect(endsOf({ name: 'Westmoor', value: 76 })).toBe(
      'lowest Northmoor 74.2%, highest Eastwold 78.0%',
    );
  });

  it('calls neither of two areas the lowest, and leaves out a group without a value', () => {
    expect(draw()?.panels.flatMap(({ head }) => head ?? [])).toEqual([
      { name: 'The North', unit: 'Northmoor 74.2%, Eastwold 78.0%' },
    ]);
  });

  it('names all who share an end as printed, or how many they are', () => {
    const twin = { name: 'Twin', value: 74.24 };
    expect(endsOf(twin)).toMatch(/^lowest Northmoor and Twin 74\.2%, /);
    expect(endsOf(twin, { name: 'Third', value: 74.16 })).toMatch(/^lowest 3 areas 74\.2%, /);
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
