import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng, paletteOf, type Colour, type Palette } from './indexed-png.ts';

/** What a worker draws: pictures as SVG, so many pixels wide. It answers with a PNG of each, in order. */
export interface PicturesToDraw {
  svgs: readonly string[];
  width: number;
  fontFiles: string[];
}

const { svgs, width, fontFiles } = workerData as PicturesToDraw;

/** Steps from the paper to a colour: more than the edges of letters show. */
const steps = 12;

/** The first of the colours named, which is the paper, and those at the edges of what is drawn upon it in the others. */
function coloursFrom(named: readonly string[]): Colour[] {
  const [paper = [], ...inks] = named.map((name): Colour => [...Buffer.from(name, 'hex')]);
  const mixed = (ink: Colour, part: number): Colour =>
    paper.map((of, place) => Math.round(of + (ink[place]! - of) * part));
  const parts = Array.from({ length: steps }, (_, step) => (step + 1) / steps);
  return [paper, ...inks.flatMap((ink) => parts.map((part) => mixed(ink, part)))];
}

/** Gives the palette of an SVG, which is the same for all that name the same colours in the same order. */
function palettes(): (svg: string) => Palette {
  const made = new Map<string, Palette>();
  return (svg) => {
    const named = [...new Set(svg.match(/(?<="#)[\da-f]{6}(?=")/g))];
    return made.getOrInsertComputed(named.join(), () => paletteOf(coloursFrom(named)));
  };
}

/** An SVG as a PNG, in the fonts given and no others. */
function renderShare(svg: string, palette: Palette): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Figtree Light' },
  }).render();
  return indexedPng(picture, palette);
}

const paletteFor = palettes();
for (const svg of svgs) {
  parentPort!.postMessage(renderShare(svg, paletteFor(svg)));
  // What the renderer held is only given back when its picture is collected, between turns of the event loop.
  globalThis.gc?.({ type: 'minor' });
  await setImmediate();
}
