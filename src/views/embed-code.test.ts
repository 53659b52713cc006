import { describe, expect, it } from 'vitest';
import { madeUpCharts } from '../charts/fixtures/made-up-charts.ts';
import { fileSize } from '../charts/to-file.ts';
import { embedCode } from './embed-code.ts';
import { embedHeights } from './embed-heights.ts';

const setting = { width: 720 as const, licence: 'Open.', release: 'Release 2026-11' };
const { lifeline } = madeUpCharts;
const said = ['System Profiles: Northmoor'];

describe('how high the frame of a chart is', () => {
  it('is its drawing, wide or narrow, and a line each for its table and for whose it is', () => {
    const { wide, narrow } = embedHeights(lifeline!, setting, said);
    const under = 3 * 8 + 2 * 19.6;
    expect(wide).toBe(Math.ceil(fileSize(lifeline!, setting).height + under));
    expect(narrow).toBe(Math.ceil(fileSize(lifeline!, { ...setting, width: 390 }).height + under));
  });

  it('is a line more where more is said, and two on a phone where that is long', () => {
    const notice = 'Northmoor ended on 31 March 2026. This is how it was.';
    const [one, more] = [said, [notice, ...said]].map((each) =>
      embedHeights(lifeline!, setting, each),
    );
    // A line of 19.6 pixels and 8 between, or two lines, in whole pixels.
    expect([27, 28]).toContain(more!.wide - one!.wide);
    expect([47, 48]).toContain(more!.narrow - one!.narrow);
  });

  it('of a map is that of its one drawing, which is no wider than a map may be', () => {
    const map = madeUpCharts['hex-map']!;
    const { wide, narrow } = embedHeights(map, setting, said);
    expect((wide - 63.2) / (narrow - 63.2)).toBeCloseTo(480 / 390, 1);
  });
});

describe('the code of a frame', () => {
  it('has both heights, told apart by the width of the window without script', () => {
    const code = embedCode('https://a.example/?a=1&b', 'A “long” "life"', {
      wide: 700,
      narrow: 840.5,
    });
    expect(code).toBe(
      '<iframe src="https://a.example/?a=1&amp;b" title="A “long” &quot;life&quot;" width="100%" height="700" loading="lazy" style="border:0;height:clamp(700px,(600px - 100vw)*999,850px)"></iframe>',
    );
    expect(embedCode('/', 'A map', { wide: 900, narrow: 700 })).toContain(
      'height:clamp(700px,(100vw - 600px)*999,900px)',
    );
  });
});
