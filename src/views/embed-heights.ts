import type { Chart } from '../charts/chart.ts';
import { fileSize, type FileSetting } from '../charts/to-file.ts';
import { wrapWords } from '../charts/wrap-words.ts';
import type { EmbedHeights } from './embed-code.ts';

/** From this width on a page to be framed shows its wide drawing. */
export const wideFrom = 560;
/** How wide its drawings are at most, so that they grow no higher than their frame. */
export const embedWidths = { wide: 720, narrow: 390, map: 480 } as const;

/** Whether a chart is all map: its shapes are most of its weight, and grow with their frame. */
export const isMap = ({ panels }: Pick<Chart, 'panels'>): boolean =>
  panels.every(({ drawings }) => drawings.every(({ view }) => view?.keepsShape));

/** Of a line of words of 14 pixels, which are what stands under the drawing, and of what lies between them. */
const lineHeight = 19.6;
const between = 8;
const letterWidth = 7.4;
const edges = 32;

/** What stands under a drawing: the fold of its figures, what is said of it, and whose it is, a paragraph each. */
function heightUnder(said: readonly string[], width: number): number {
  const most = Math.floor((width - edges) / letterWidth);
  const lines = ['The figures as a table', ...said].map((text) => wrapWords(text, most).length);
  return lines.reduce((sum, count) => sum + count * lineHeight + between, between);
}

/** How high the frame of a chart must be: what the page to be framed holds, at its widest and on a phone of 360 pixels. */
export function embedHeights(
  chart: Chart,
  setting: FileSetting,
  said: readonly string[],
): EmbedHeights {
  const narrow = fileSize(chart, { ...setting, width: embedWidths.narrow }).height;
  const wide = isMap(chart)
    ? (narrow / embedWidths.narrow) * embedWidths.map
    : fileSize(chart, { ...setting, width: embedWidths.wide }).height;
  return {
    wide: Math.ceil(wide + heightUnder(said, wideFrom)),
    narrow: Math.ceil(narrow + heightUnder(said, 360)),
  };
}
