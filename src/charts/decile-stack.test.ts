import { describe, expect, it } from 'vitest';
import { drawDecileStack } from './decile-stack.ts';

const dotsIn = (path: string): number => path.match(/h0/g)?.length ?? 0;

describe('a stack of neighbourhoods by tenth', () => {
  it('has a dot each up to 200 neighbourhoods', () => {
    const stack = drawDecileStack([38, 13, 8, 19, 7, 4, 4, 1, 0, 0]);
    expect(stack.kind).toBe('dots');
    expect([dotsIn(stack.first), dotsIn(stack.second), dotsIn(stack.rest)]).toEqual([38, 13, 43]);
  });

  it('has bars above 200, as tall as their share of the tallest', () => {
    const stack = drawDecileStack([200, 100, 0, 0, 0, 0, 0, 0, 0, 50]);
    expect(stack.kind).toBe('bars');
    expect(stack.first).toContain('v200');
    expect(stack.second).toContain('v100');
    expect(stack.rest).toContain('v50');
  });

  it('stands empty where an area has no neighbourhood', () => {
    expect(drawDecileStack(Array.from({ length: 10 }, () => 0)).first).toBe('');
  });
});
