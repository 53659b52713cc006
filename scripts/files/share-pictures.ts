import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { sharePath, shareSize } from '../../src/views/profile/share-picture.ts';
import { fileCache } from './file-cache.ts';
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
    'sharp',
    'subset-font',
    '@fontsource/besley',
    '@fontsource-variable/figtree',
  ].map((name) => `${name} ${lock.packages[`node_modules/${name}`]?.version}`);
  const files = ['share-pictures.ts', 'share-fonts.ts'].map((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8'),
  );
  return [...packages, ...files].join('\n');
}

/** An SVG as a PNG of the size of shared pictures, in the fonts given and no others, in 64 colours. */
async function renderShare(svg: string, fontFiles: string[]): Promise<Uint8Array> {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: shareSize.width },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Figtree Light' },
  }).render();
  const { width, height } = picture;
  return sharp(picture.pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: 64, dither: 0, effort: 1 })
    .toBuffer();
}

/** The pictures of profiles by code, `/share/<code>.png`, each drawn anew only where what it shows has changed. */
export async function sharePictures(
  pictures: ReadonlyMap<string, string>,
  folder: string,
): Promise<SiteFile[]> {
  const cache = fileCache(join(folder, 'pictures'), 'png', makerOfPictures());
  let fonts: string[] | null = null;
  const files: SiteFile[] = [];
  for (const [code, svg] of pictures) {
    let content = cache.find(svg);
    if (content === null) {
      fonts ??= await shareFonts(join(folder, 'fonts'));
      content = await renderShare(svg, fonts);
      cache.keep(svg, content);
    }
    files.push({ address: sharePath(code), content });
  }
  cache.close();
  return files;
}
