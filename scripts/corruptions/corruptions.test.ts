import { afterAll, describe, expect, it } from 'vitest';
import { corruptions, openCorruptions } from './corruptions.ts';

const trials = openCorruptions();
afterAll(trials.close);

describe('an edition that is wrong', () => {
  it('can be so in a hundred and twenty ways at least, no two the same', () => {
    const kinds = corruptions.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.length).toBeGreaterThanOrEqual(120);
  });

  it.each(corruptions)('is refused, soon and in few words: $kind', (corruption) => {
    const { outcome, message } = trials.attempt(corruption);
    expect([outcome, message]).toEqual(['refused', expect.stringContaining(corruption.told)]);
  });
});
