import { describe, expect, it } from 'vitest';
import { decileStackChart } from './decile-stack.ts';
import { everyMark, wordsDrawn } from './every-mark.ts';
import { madeUpWords } from './fixtures/made-up.ts';

const draw = (counts: readonly number[]) => decileStackChart('stack', counts, madeUpWords);

/** The paths of a stack by the name of their tenth. */
const pathsOf = (chart: ReturnType<typeof draw>) =>
  Object.fromEntries(
    everyMark(chart).flatMap((mark) =>
      mark.kind === 'path' || mark.kind === 'shape' ? [[mark.className ?? 'rest', mark.d]] : [],
    ),
  );
const dotsIn = (path = ''): number => path.match(/h0/g)?.length ?? 0;

describe('a stack of neighbourhoods by tenth', () => {
  it('has a dot each up to 200 neighbourhoods', () => {
    const paths = pathsOf(draw([38, 13, 8, 19, 7, 4, 4, 1, 0, 0]));
    const counted = [paths['dots-first'], paths['dots-second'], paths['rest']].map(dotsIn);
    expect(counted).toEqual([38, 13, 43]);
  });

  it('has bars above 200, as tall as their share of the tallest, and their counts under them', () => {
    const stack = draw([2000, 1000, 0, 0, 0, 0, 0, 0, 0, 500]);
    const paths = pathsOf(stack);
    expect(paths['bar-first']).toContain('v200');
    expect(paths['bar-second']).toContain('v100');
    expect(paths['bar-rest']).toContain('v50');
    expect(wordsDrawn(stack)).toEqual(['2,000', '1,000', ...Array(7).fill('0'), '500']);
  });

  it('stands empty where an area has no neighbourhood', () => {
    expect(pathsOf(draw(Array(10).fill(0)))).toEqual({ rest: '' });
  });
});
