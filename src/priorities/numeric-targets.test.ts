import { describe, expect, it } from 'vitest';
import type { Confidence } from '../tables/edition.ts';
import type { Published, Target } from './published.ts';
import { numericTargets } from './numeric-targets.ts';

const target = (
  value: number | null,
  scope: Target['scope'] = 'system',
  [page, own]: [Confidence, Confidence] = ['high', 'high'],
) => ({ value, scope, confidence: own, document: { confidence: page } }) as Target;
const system = (...targets: Target[]): Pick<Published, 'targets'> => ({ targets });

describe('targets with a number', () => {
  it('are counted by system and in all', () => {
    const read = [system(target(5), target(100, 'programme')), system(target(0)), system()];
    expect(numericTargets(read)).toEqual({ systems: 2, systemsRead: 3, targets: 3 });
  });

  it('leave out a target without a number, a draft and one that was replaced', () => {
    const read = [
      system(target(null)),
      system(target(5, 'draft')),
      system(target(5, 'superseded')),
    ];
    expect(numericTargets(read)).toEqual({ systems: 0, systemsRead: 3, targets: 0 });
  });

  it('leave out one of low confidence, be it the page or the target that is', () => {
    const read = [
      system(target(5, 'system', ['low', 'high'])),
      system(target(5, 'system', ['high', 'low']), target(5, 'system', ['medium', 'high'])),
    ];
    expect(numericTargets(read)).toEqual({ systems: 1, systemsRead: 2, targets: 1 });
  });

  it('are none where nothing was read', () => {
    expect(numericTargets([])).toEqual({ systems: 0, systemsRead: 0, targets: 0 });
  });
});
