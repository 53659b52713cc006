import { describe, expect, it } from 'vitest';
import { pairsSentence, type FoundPair } from './pairs.ts';

const names = ['Northmoor', 'Southmere', 'East Vale', 'Fen'];

/** Pairs as `01+` for those that differ, `01-` for those that may not, `01?` for the untested. */
const pairs = (...said: string[]): FoundPair[] =>
  said.map((text) => ({
    places: [Number(text[0]), Number(text[1])],
    found: text[2] === '+' ? 'differ' : text[2] === '-' ? 'may-not-differ' : 'untested',
  }));
const said = (...texts: string[]) => pairsSentence(names, pairs(...texts));

describe('which pairs differ by more than chance', () => {
  it('is said of all and of none', () => {
    expect(said('01+', '02+', '12+')).toBe('All three pairs differ by more than chance.');
    expect(said('01-', '02-', '12-')).toBe(
      'No two can be told apart: each difference may be chance.',
    );
  });

  it('is said of the one that differs from the others', () => {
    expect(said('01+', '02-', '12+')).toBe(
      'Southmere differs from both others by more than chance; Northmoor and East Vale may not differ.',
    );
    expect(said('01+', '02+', '03+', '12-', '13-', '23-')).toBe(
      'Northmoor differs from all others by more than chance; Southmere, East Vale and Fen may not differ.',
    );
  });

  it('names the few, whichever those are', () => {
    expect(said('01-', '02+', '12-')).toBe(
      'Differ by more than chance: Northmoor and East Vale. The other two pairs may not.',
    );
    expect(said('01+', '02+', '03+', '12+', '13-', '23-')).toBe(
      'All pairs differ by more than chance but two, which may not: Southmere and Fen; East Vale and Fen.',
    );
  });

  it('says how many were not tested, and nothing where none was', () => {
    expect(said('01+', '02?', '12?')).toBe(
      'Northmoor and Southmere differ by more than chance. 2 pairs were not tested.',
    );
    expect(said('01?')).toBeNull();
  });
});
