import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest, suggester } from './nearest.ts';

describe('the nearest right value', () => {
  it('is found by letters added, taken away or changed', () => {
    expect(editDistance('smoking', 'smokng')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('a', 'abcdef')).toBe(3);
  });

  it('takes two neighbouring letters swapped for one step', () => {
    expect(editDistance('vlaue', 'value')).toBe(1);
    expect(nearest('vlaue', ['value', 'lower'])).toEqual(['value']);
  });

  it('is not suggested when nothing is near', () => {
    expect(nearest('obesity', ['smoking', 'population'])).toEqual([]);
    expect(didYouMean('male', ['female', 'persons'])).toBe('');
  });

  it('is named in a question, with its equals', () => {
    expect(didYouMean('smokin', ['smoking', 'smoke'])).toBe('Did you mean "smoking"?');
    expect(didYouMean('X06000009', ['X06000001', 'X06000002', 'X07000001'])).toBe(
      'Did you mean "X06000001" or "X06000002"?',
    );
  });

  it('stops being looked for after 200 different texts', () => {
    const suggest = suggester(['population']);
    for (let i = 0; i < 200; i++) suggest(`nothing-${i}`);
    expect(suggest('populaton')).toBe('');
  });
});
