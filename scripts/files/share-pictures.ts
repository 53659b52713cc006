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

/** A picture as SVG, which is large and asked for only where it is to be drawn, and what it is known by. */
export interface SharePicture {
  digest: string;
  svg: () => string;
}

/** The pictures of profiles by code, `/share/<code>.png`, each drawn anew only where what it shows has changed. */
export async function sharePictures(
  pictures: ReadonlyMap<string, SharePicture>,
  folder: string,
): Promise<SiteFile[]> {
  const cache = fileCache(join(folder, 'pictures'), 'png', makerOfPictures());
  const byDigest = new Map([...pictures.values()].map((picture) => [picture.digest, picture]));
  const found = new Map([...byDigest.keys()].map((digest) => [digest, cache.find(digest)]));
  const lacking = [...byDigest.values()].filter(({ digest }) => found.get(digest) === null);
  if (lacking.length > 0) {
    const fontFiles = await shareFonts(join(folder, 'fonts'));
    const svgs = lacking.map(({ svg }) => svg());
    const drawn = await drawnBeside({ svgs, width: shareSize.width, fontFiles });
    for (const [place, { digest }] of lacking.entries()) {
      cache.keep(digest, drawn[place]!);
      found.set(digest, drawn[place]!);
    }
  }
  cache.close();
  return [...pictures].map(([code, { digest }]) => ({
    address: sharePath(code),
    content: found.get(digest)!,
  }));
}
