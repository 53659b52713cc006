import { describe, expect, it } from 'vitest';
import { limitIn } from './limit.ts';

describe('a limit in a question', () => {
  it.each([
    ['more than 20% smokers', 'above', 20, '%'],
    ['councils with fewer than 10 percent smokers', 'below', 10, '%'],
    ['life expectancy below 78.5 years for men', 'below', 78.5, 'years'],
    ['at least 30 per cent obese', 'above', 30, '%'],
    ['councils with more than 500,000 people', 'above', 500_000, null],
  ])('is read of “%s”', (typed, side, value, unit) => {
    expect(limitIn(typed)).toMatchObject({ side, value, unit });
  });

  it.each([
    ['smoking no higher than 10%', 'below', true],
    ['smoking not below 10%', 'above', true],
    ['smoking not at least 10%', 'below', false],
    ['smoking no more than 10%', 'below', true],
    ['smoking at or above 10%', 'above', true],
    ['smoking on or under 10%', 'below', true],
    ['smoking 10% or more', 'above', true],
    ['smoking 10 per cent or less', 'below', true],
  ])('is turned round, or takes a level figure, in “%s”', (typed, side, takesLevel) => {
    const found = limitIn(typed);
    expect(found).toMatchObject({ side, takesLevel, value: 10 });
    expect(found?.rest.trim()).toBe('smoking');
  });

  it.each([
    ['more than a third of adults obese', 'above', 33.3],
    ['over half of children', 'above', 50],
    ['less than three quarters active', 'below', 75],
    ['1 in 5 adults smoke', 'above', 20],
    ['fewer than one in ten smoke', 'below', 10],
    ['at least twenty five percent', 'above', 25],
  ])('is read of a share in words: “%s”', (typed, side, value) => {
    expect(limitIn(typed)).toMatchObject({ side, value, unit: '%' });
  });

  it.each([
    ['smoking between 10% and 20%', 10, 20],
    ['smoking from 10 to 20 per cent', 10, 20],
    ['smoking 12.5-15%', 12.5, 15],
  ])('has two ends in “%s”', (typed, value, to) => {
    expect(limitIn(typed)).toMatchObject({ value, to, takesLevel: true, unit: '%' });
    expect(limitIn(typed)?.rest.trim()).toBe('smoking');
  });

  it('leaves the numbers of the rest in words', () => {
    expect(limitIn('which one of three has over twenty five percent')?.rest.trim()).toBe(
      'which one of three has',
    );
  });

  it('takes no year for a share of it', () => {
    expect(limitIn('smoking over 20 in 2019')).toMatchObject({ value: 20, unit: null });
    expect(limitIn('top 10 in 2019 for smoking')).toBeNull();
  });

  it('leaves the rest of the text', () => {
    expect(limitIn('councils with more than 20% smokers')?.rest.replaceAll(/\s+/g, ' ')).toBe(
      'councils with smokers',
    );
  });

  it.each([
    'smoking in 2015',
    'people aged 65 or over',
    'deaths more common than births',
    'under the weather',
    'smoking between 2015 and 2024',
    'the top half of councils',
    'the last ten years',
  ])('is not read of “%s”', (typed) => {
    expect(limitIn(typed)).toBeNull();
  });
});
