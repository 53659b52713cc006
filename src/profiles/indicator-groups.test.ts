import { describe, expect, it } from 'vitest';
import { fictionalIndicator } from './fixtures/fictional.ts';
import { groupIndicators } from './indicator-groups.ts';

const named = (id: string, group: 'life' | 'behaviour' | 'people') =>
  fictionalIndicator([], { id, group });

describe('indicators in groups', () => {
  it('stand in the order of a profile, life expectancy first, without empty groups', () => {
    const groups = groupIndicators([
      named('population', 'people'),
      named('whistling', 'behaviour'),
      named('healthy-life-expectancy', 'life'),
      named('life-expectancy', 'life'),
      named('singing', 'behaviour'),
    ]);
    expect(groups.map(({ group, indicators }) => [group, indicators.map(({ id }) => id)])).toEqual([
      ['life', ['life-expectancy', 'healthy-life-expectancy']],
      ['behaviour', ['whistling', 'singing']],
      ['people', ['population']],
    ]);
  });
});
