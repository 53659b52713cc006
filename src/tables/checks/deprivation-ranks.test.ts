import { describe, expect, it } from 'vitest';
import { cell } from '../../../scripts/corruptions/corruption.ts';
import { problemsOf } from '../../../scripts/fixtures/problems-of.ts';

const file = 'data/neighbourhoods.csv';

/** What is told where these rows, by their places, have these ranks. */
const told = (ranks: Readonly<Record<number, string>>): string[] =>
  problemsOf((copy) => {
    for (const [row, rank] of Object.entries(ranks))
      cell(file, Number(row), 'imd_rank', rank)(copy);
  });

describe('a rank of deprivation that two neighbourhoods have', () => {
  it('is tied where both are in one tenth and the rank after it is left out', () => {
    // The third row is ranked sixth, in the fifth tenth, as is the one ranked fifth.
    expect(told({ 3: '5' })).toEqual([]);
  });

  it('was pasted where the rank after it is there, or the tenths differ', () => {
    // The eleventh row is ranked seventh.
    expect(told({ 3: '5', 11: '6' })).toEqual([
      expect.stringContaining('"5" is the rank of another'),
    ]);
    expect(told({ 3: '4' })[0]).toContain('"4" is the rank of another');
  });
});
