import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { roundTo } from './scale.ts';

/** Plot draws the geometry only: words and numbers stand beside it as text that keeps its size. */
export interface PlotRendering {
  /** Class of the drawing; the style sheet colours it and its marks by their `className`. */
  className: string;
  /** What the drawing shows, in words. Null where the text stands on what surrounds it. */
  alt: string | null;
}

const coordinates = ['d', 'cx', 'cy', 'r', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height'];
const ofTheStyleSheet = ['fill', 'stroke', 'stroke-width', 'stroke-opacity', 'fill-opacity'].concat(
  ['stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'font-family', 'font-size'],
  ['text-anchor', 'aria-label', 'aria-hidden', 'aria-description'],
);

/** Tenths of a unit are finer than a screen shows, and a third of the bytes. */
const shortNumbers = (text: string): string =>
  text.replace(/-?\d+\.\d+/g, (number) => String(roundTo(Number(number), 1)));

function tidyMark(element: Element): void {
  for (const name of ofTheStyleSheet) element.removeAttribute(name);
  for (const name of coordinates) {
    const value = element.getAttribute(name);
    if (value !== null) element.setAttribute(name, shortNumbers(value));
  }
}

/** The style sheet of the site colours a drawing, so that the dark, print and forced colours work. */
function tidyRoot(root: Element, { className, alt }: PlotRendering): void {
  root.querySelector('style')?.remove();
  for (const element of [root, ...root.querySelectorAll('*')]) tidyMark(element);
  for (const name of ['width', 'height']) root.removeAttribute(name);
  root.setAttribute('class', className);
  root.setAttribute('preserveAspectRatio', 'none');
  root.setAttribute('focusable', 'false');
  if (alt === null) root.setAttribute('aria-hidden', 'true');
  else {
    root.setAttribute('role', 'img');
    root.setAttribute('aria-label', alt);
  }
}

/** Draws Plot options as a piece of SVG, the same bytes for the same options. The only place that needs a server's document. */
export function renderPlot(options: Plot.PlotOptions, rendering: PlotRendering): string {
  const { document } = parseHTML('<html><body></body></html>');
  const root = Plot.plot({ ...options, document });
  if (root.localName !== 'svg') throw new Error('A plot with a title or legend is not a drawing.');
  tidyRoot(root, rendering);
  return root.outerHTML.replaceAll(' />', '/>');
}
