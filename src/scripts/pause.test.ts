import { afterEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from './pause.ts';

afterEach(() => vi.restoreAllMocks());

describe('work in slices', () => {
  it('lets others come in after each eight milliseconds, and gives what its steps lead to', async () => {
    const done: string[] = [];
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    // Each step takes four milliseconds.
    function* steps(): Generator<void, string> {
      for (const step of ['1', '2', '3', '4', '5']) {
        yield;
        now += 4;
        done.push(step);
      }
      return 'made';
    }
    setTimeout(() => done.push('other'));
    expect(await inSlices(steps())).toBe('made');
    expect(done).toEqual(['1', '2', 'other', '3', '4', '5']);
  });
});
