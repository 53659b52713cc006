import { describe, expect, it } from 'vitest';
import { averageNote, averageOfWords } from './average-note.ts';

const members = { one: 'council', many: 'councils' };
const style = { unit: 'per 100,000', decimals: 1 };
const whole = { value: 12.5, counted: 3, members: 3, coverage: 1 };

describe('what an average takes in', () => {
  it('is all its councils, or how many and whose residents', () => {
    const words = (average: typeof whole) => averageOfWords(average, 'under-16', members);
    expect(words(whole)).toBe('average of its 3 councils');
    expect(words({ ...whole, counted: 2, coverage: 0.996 })).toBe(
      'average of 2 of its 3 councils, with over 99% of its residents under 16',
    );
    expect(words({ ...whole, counted: 1, coverage: 0.9 })).toBe(
      'that of 1 of its 3 councils, with 90% of its residents under 16',
    );
    expect(words({ ...whole, counted: 1, members: 1 })).toBe('that of its only council');
  });
});

describe('the note to an average', () => {
  it('says its period and unit, what it takes in, and its two ends', () => {
    const lowest = { value: 10, names: ['Northmoor'] };
    const highest = { value: 14.2, names: ['Vale', 'Fen', 'Mere', 'Moor'] };
    const noted = {
      period: '2024',
      average: whole,
      weightedBy: 'everyone',
      lowest,
      highest,
      endsTakeInDistricts: false,
      tooFewSince: null,
    } as const;
    expect(averageNote(noted, style, members)).toBe(
      '2024, per 100,000; average of its 3 councils; from 10.0 (Northmoor) to 14.2 (4 councils)',
    );
  });

  it('says that its ends are of districts too, where a county stands for them in the average', () => {
    const ends = {
      lowest: { value: 10, names: ['Northmoor'] },
      highest: { value: 14.2, names: ['Vale'] },
    };
    const noted = {
      period: '2024',
      average: whole,
      weightedBy: 'everyone',
      ...ends,
      endsTakeInDistricts: true,
      tooFewSince: null,
    } as const;
    expect(averageNote(noted, style, members)).toBe(
      '2024, per 100,000; average of its 3 councils; with districts, from 10.0 (Northmoor) to 14.2 (Vale)',
    );
  });

  it('names no ends where fewer than two have a figure', () => {
    const noted = {
      period: '2024',
      average: whole,
      weightedBy: 'everyone',
      lowest: null,
      highest: null,
      endsTakeInDistricts: false,
      tooFewSince: null,
    } as const;
    expect(averageNote(noted, { unit: '%', decimals: 1 }, members)).toBe(
      '2024; average of its 3 councils',
    );
  });

  it.each([
    [1, 3, 'too few have a figure for 2023/24: 1 of 3, with 62% of its residents under 16'],
    [0, 3, 'none of its 3 councils has a figure for 2023/24'],
    [0, 1, 'it has none for 2023/24'],
  ])('says why it is no newer, where %i of %i have a newer figure', (counted, all, why) => {
    const coverage = counted === 0 ? 0 : 0.62;
    const noted = {
      period: '2021/22',
      average: { ...whole, counted: all, members: all },
      weightedBy: 'under-16',
      lowest: null,
      highest: null,
      endsTakeInDistricts: false,
      tooFewSince: { period: '2023/24', counted, members: all, coverage },
    } as const;
    expect(averageNote(noted, { unit: '%', decimals: 1 }, members)).toMatch(
      new RegExp(`^2021/22; .+; ${why}$`),
    );
  });
});
