import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom/worker';
import type { ScaledBuild } from './scale-lines.ts';

const panels: readonly [label: string, of: (build: ScaledBuild) => number][] = [
  ['Processor time, seconds', ({ processorSeconds }) => processorSeconds],
  ['Memory of all processes at once, MB', ({ peakBytes }) => peakBytes / 1e6],
];

const size = { width: 640, height: 300 };

/** One measure by pages: a straight line is the same cost for each page more. */
function panelOf(
  [label, of]: (typeof panels)[number],
  builds: readonly ScaledBuild[],
  document: Document,
): string {
  const points = builds.map((build) => ({
    pages: build.pages,
    measure: of(build),
    name: `${build.times} ×`,
  }));
  const places = { x: 'pages', y: 'measure' };
  const plot = Plot.plot({
    ...size,
    document,
    marginLeft: 56,
    x: { label: 'Pages', zero: true },
    y: { label, zero: true, grid: true },
    marks: [
      Plot.line(points, places),
      Plot.dot(points, { ...places, fill: 'currentColor' }),
      Plot.text(points, { ...places, text: 'name', dy: -12 }),
    ],
  });
  return plot.outerHTML;
}

/** Processor time and memory of builds by their pages, one below the other, as an SVG file. */
export function scaleChart(builds: readonly ScaledBuild[]): string {
  const { document } = parseHTML('<html><body></body></html>');
  const drawn = panels.map((panel, place) => {
    const svg = panelOf(panel, builds, document);
    return svg.replace('<svg ', `<svg y="${place * size.height}" `);
  });
  const whole = `width="${size.width}" height="${panels.length * size.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${whole} font-family="system-ui, sans-serif" font-size="10">${drawn.join('')}</svg>\n`;
}
