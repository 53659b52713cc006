import { describe, expect, it } from 'vitest';
import { byStanding, isCounted, standingOf } from './standing.ts';

describe('how a list of priorities stands', () => {
  it('is in force or ended where the reader could tell, a draft’s words or not', () => {
    expect(standingOf('yes', false)).toBe('in-force');
    expect(standingOf('yes', true)).toBe('in-force');
    expect(standingOf('no', true)).toBe('ended');
  });

  it('is a draft, or not clear, where the reader could not; and is not guessed where nothing was noted', () => {
    expect(standingOf('unclear', true)).toBe('draft');
    expect(standingOf('unclear', false)).toBe('unclear');
    expect(standingOf(null, true)).toBe('draft');
    expect(standingOf(null, false)).toBeNull();
  });

  it('counts no list that has ended, and none that is only a draft', () => {
    const counted = (['in-force', 'unclear', 'draft', 'ended', null] as const).filter((standing) =>
      isCounted({ standing }),
    );
    expect(counted).toEqual(['in-force', 'unclear', null]);
  });

  it('puts lists in force first and those that ended last', () => {
    const standings = ['ended', 'draft', 'in-force', 'unclear'] as const;
    const lists = standings.map((standing) => ({ standing }));
    expect(lists.sort(byStanding).map(({ standing }) => standing)).toEqual([
      'in-force',
      'unclear',
      'draft',
      'ended',
    ]);
  });
});
