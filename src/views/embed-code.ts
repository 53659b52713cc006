import { escapeText } from '../words/escape-text.ts';

/** How high a frame is, in pixels, so that nothing in it scrolls: on a page with room, and on a phone. */
export interface EmbedHeights {
  wide: number;
  narrow: number;
}

/** Up to the next 50 pixels: fonts differ by a line, and a page with many codes weighs less with few heights. */
const rounded = (height: number): number => Math.ceil(height / 50) * 50;

/**
 * The height as a style: the one or the other, by how wide the window is, without script. The style of an element
 * holds no question of that kind, so a length that grows a thousandfold is held between the two.
 */
function heightStyle({ wide, narrow }: EmbedHeights): string {
  const past = (from: string, to: string): string => `(${from} - ${to})*999`;
  return narrow > wide
    ? `clamp(${wide}px,${past('600px', '100vw')},${narrow}px)`
    : `clamp(${narrow}px,${past('100vw', '600px')},${wide}px)`;
}

/** HTML that shows a chart or a comparison on another site, with a title for those who do not see it, as high as it is. */
export function embedCode(address: string, title: string, { wide, narrow }: EmbedHeights): string {
  const heights = { wide: rounded(wide), narrow: rounded(narrow) };
  return `<iframe src="${escapeText(address)}" title="${escapeText(title)}" width="100%" height="${heights.wide}" loading="lazy" style="border:0;height:${heightStyle(heights)}"></iframe>`;
}
