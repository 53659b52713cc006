import { expect, it } from 'vitest';
import { millisecondsOfOneMore, scaleLines, type ScaledBuild } from './scale-lines.ts';
import { scaleChart } from './scale-chart.ts';

const build = (times: number, pages: number, processorSeconds: number): ScaledBuild => ({
  times,
  pages,
  files: pages * 8,
  seconds: processorSeconds / 2,
  processorSeconds,
  peakBytes: 400e6 + pages * 1e6,
});
const builds = [build(1, 100, 10), build(10, 600, 15), build(30, 1700, 37)];

it('tells what each page more took', () => {
  expect(millisecondsOfOneMore(builds[1]!, builds[0]!)).toBe(10);
  expect(millisecondsOfOneMore(builds[2]!, builds[1]!)).toBe(20);
  expect(millisecondsOfOneMore(builds[0]!, builds[0]!)).toBeNull();
  expect(scaleLines(builds)[3]).toMatch(/^ +30 +1700 +13600 +18\.5 +37\.0 +2100 +20\.0$/);
});

it('draws processor time and memory by pages, a mark for each build', () => {
  const svg = scaleChart(builds);
  expect(svg.match(/<circle /g)).toHaveLength(6);
  expect(svg).toContain('Processor time, seconds');
  expect(svg).toContain('Memory of all processes at once, MB');
});
