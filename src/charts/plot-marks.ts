import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom/worker';
import type { Path } from './chart.ts';
import { roundTo } from './scale.ts';

/** Tenths of a unit are finer than a screen shows, and a third of the bytes. A dot is a line without length. */
const shortPath = (d: string): string =>
  d
    .replace(/-?\d+\.\d+/g, (number) => String(roundTo(Number(number), 1)))
    .replace(/^M([^L]+)L\1$/, 'M$1h0');

/**
 * Draws Plot options and takes the geometry only: paths, each with the class of its mark. Words, axes and
 * colours are not Plot's, so a plot with any throws. The only place that needs a server's document; never
 * in the browser, where Plot would weigh more than all else.
 */
export function plotMarks(options: Plot.PlotOptions): Path[] {
  const { document } = parseHTML('<html><body></body></html>');
  const root = Plot.plot({ margin: 0, axis: null, ...options, document });
  if (root.localName !== 'svg') throw new Error('A plot with a title or legend is not a drawing.');
  return [...root.children].filter(({ localName }) => localName !== 'style').flatMap(pathsOf);
}

/** The paths of one mark of Plot's; as one path where none has a name of its own. */
function pathsOf(mark: Element): Path[] {
  const className = mark.getAttribute('class') ?? undefined;
  const paths = [...mark.children].map((child): Path => {
    const d = child.getAttribute('d');
    if (d === null) throw new Error(`Of a plot only paths are drawn, not <${child.localName}>.`);
    const title = child.querySelector('title')?.textContent ?? undefined;
    return { kind: 'path', d: shortPath(d), className, title };
  });
  if (paths.length === 0 || paths.some(({ title }) => title !== undefined)) return paths;
  return [{ kind: 'path', d: paths.map(({ d }) => d).join(''), className }];
}
