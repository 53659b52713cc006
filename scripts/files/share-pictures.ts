import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { sharePath, shareSize } from '../../src/views/profile/share-picture.ts';
import { fileCache } from './file-cache.ts';
import type { PicturesToDraw } from './picture-worker.ts';
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
  const files = ['picture-worker.ts', 'share-fonts.ts', 'indexed-png.ts'].map((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8'),
  );
  return [...packages, ...files].join('\n');
}

/**
 * Pictures as PNG, in order, drawn on a thread of its own. Each holds some megabytes outside the heap for a moment,
 * for which Node collects what the heap lets go of: that of this thread holds the edition, that one nothing.
 */
function drawnBeside(workerData: PicturesToDraw): Promise<Uint8Array[]> {
  const drawn: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { workerData });
    worker.on('message', (picture: Uint8Array) => drawn.push(picture));
    worker.once('error', reject);
    worker.once('exit', () => resolve(drawn));
  });
}

/** The pictures of profiles by code, `/share/<code>.png`, each drawn anew only where what it shows has changed. */
export async function sharePictures(
  pictures: ReadonlyMap<string, string>,
  folder: string,
): Promise<SiteFile[]> {
  const cache = fileCache(join(folder, 'pictures'), 'png', makerOfPictures());
  const found = new Map([...pictures.values()].map((svg) => [svg, cache.find(svg)]));
  const svgs = [...found.keys()].filter((svg) => found.get(svg) === null);
  if (svgs.length > 0) {
    const fontFiles = await shareFonts(join(folder, 'fonts'));
    for (const [place, content] of (
      await drawnBeside({ svgs, width: shareSize.width, fontFiles })
    ).entries()) {
      cache.keep(svgs[place]!, content);
      found.set(svgs[place]!, content);
    }
  }
  cache.close();
  return [...pictures].map(([code, svg]) => ({
    address: sharePath(code),
    content: found.get(svg)!,
  }));
}
