import { mkdirSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const packages = join(import.meta.dirname, '..', '..', 'node_modules');
const figtree = '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2';

/** The fonts of the pages in the weights that pictures use. */
const fonts = [
  { file: '@fontsource/besley/files/besley-latin-600-normal.woff2' },
  { file: figtree, variationAxes: { wght: 400 } },
  { file: figtree, variationAxes: { wght: 600 } },
] as const;

/** All Latin letters and the signs of sentences: the same for all pictures, so that none hangs on another. */
const ranges = [
  [0x20, 0x24f],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
] as const;
const characters = ranges
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, place) => from + place))
  .map((code) => String.fromCodePoint(code))
  .join('');

/**
 * Writes the fonts of the pages into a folder as TrueType and gives their paths: the renderer reads no
 * WOFF2, and of a variable font only its lightest weight.
 */
export async function shareFonts(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const [place, { file, ...options }] of fonts.entries()) {
    const whole = readFileSync(join(packages, file));
    const path = join(folder, `${place}.ttf`);
    const font = await subsetFont(whole, characters, { targetFormat: 'truetype', ...options });
    writeFileSync(path, font);
    paths.push(path);
  }
  return paths;
}
