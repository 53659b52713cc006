import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { sharePath, shareSize } from '../../src/views/profile/share-picture.ts';
import { fileCache } from './file-cache.ts';
import { indexedPng, paletteOf, type Colour, type Palette } from './indexed-png.ts';
import { shareFonts } from './share-fonts.ts';
import type { SiteFile } from './site-file.ts';

const root = join(import.meta.dirname, '..', '..');

/** What draws pictures: every package that has a part in it, by its version, and the files that say how. */
function makerOfPictures(): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  const packages = [
    '@resvg/resvg-js',
    'subset-font',
    '@fontsource/besley',
    '@fontsource-variable/figtree',
  ].map((name) => `${name} ${lock.packages[`node_modules/${name}`]?.version}`);
  const files = ['share-pictures.ts', 'share-fonts.ts', 'indexed-png.ts'].map((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8'),
  );
  return [...packages, ...files].join('\n');
}

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

/** An SVG as a PNG of the size of shared pictures, in the fonts given and no others. */
function renderShare(svg: string, fontFiles: string[], palette: Palette): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: shareSize.width },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Figtree Light' },
  }).render();
  return indexedPng(picture, palette);
}

/** The pictures of profiles by code, `/share/<code>.png`, each drawn anew only where what it shows has changed. */
export async function sharePictures(
  pictures: ReadonlyMap<string, string>,
  folder: string,
): Promise<SiteFile[]> {
  const cache = fileCache(join(folder, 'pictures'), 'png', makerOfPictures());
  const paletteFor = palettes();
  let fonts: string[] | null = null;
  const files: SiteFile[] = [];
  for (const [code, svg] of pictures) {
    let content = cache.find(svg);
    if (content === null) {
      fonts ??= await shareFonts(join(folder, 'fonts'));
      content = renderShare(svg, fonts, paletteFor(svg));
      cache.keep(svg, content);
      // What the renderer held is only given back between turns of the event loop.
      await setImmediate();
    }
    files.push({ address: sharePath(code), content });
  }
  cache.close();
  return files;
}
