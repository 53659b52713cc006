import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Font {
  /** As it is imported: a file of a package. */
  file: string;
  /** Weights that the style sheets use, of a font that has all of them. */
  variationAxes?: Record<string, { min: number; max: number }>;
  /** The only characters it is asked for, where it sets less than all text. */
  sets?: RegExp;
}

const fonts: readonly Font[] = [
  {
    file: '@fontsource/besley/files/besley-latin-600-normal.woff2',
    // Names, headings and large numbers: no signs of formulas or of programs.
    sets: /[\p{L}\d %&'(),./:;?£‘’“”–−-]/gu,
  },
  {
    file: '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
    variationAxes: { wght: { min: 400, max: 650 } },
    // All but what stands in programs and addresses, or in formulas beside signs that it lacks: a font of the reader's own has it.
    sets: /[^#$*<>@[\\\]^`{|}~¹±]/gu,
  },
];

/** What of OpenType the style sheets and browsers use; ligatures alone weigh a kilobyte a font. */
const keepFeatures = ['kern', 'tnum'];

const root = join(import.meta.dirname, '..', '..');

/** Every character that can be typed on a plain keyboard: readers type too. */
const typed = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place)).join('');

/** What stands on no plain keyboard, in the texts given: each once, in order. */
export const beyondTyped = (texts: Iterable<string>): string => {
  const found = new Set<string>();
  for (const text of texts) for (const each of text.match(/[^ -~\s]/gu) ?? []) found.add(each);
  return [...found].sort().join('');
};

/** Code that puts no words on pages: tests, and what reads tables, which names signs that it refuses. */
const unprinted = ['**/*.test.ts', '**/fixtures/**', 'tables/**'];

/** The texts that pages are made from: tables, words, and the templates themselves. */
function* textsOf({ data, content }: { data: string; content: string }): Generator<string> {
  const places = [
    [data, '**/*.csv', []],
    [content, '**/*.{mdx,md,yaml}', []],
    [join(root, 'src'), '**/*.{ts,astro,css}', unprinted],
  ] as const;
  for (const [cwd, pattern, exclude] of places)
    for (const file of globSync(pattern, { cwd, exclude: [...exclude] }).sort())
      yield readFileSync(join(cwd, file), 'utf8');
}

/** What cuts fonts, by its version: what another version cut is not used. */
function makerOfFonts(): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  return `subset-font ${lock.packages['node_modules/subset-font']?.version}`;
}

/** A font cut to a text, kept from build to build under what it was made from. */
async function subsetOf({ file, variationAxes, sets }: Font, all: string): Promise<string> {
  const text = sets ? (all.match(sets) ?? []).join('') : all;
  const options = {
    targetFormat: 'woff2' as const,
    variationAxes,
    keepFeatures,
    noLayoutClosure: true,
    // Read where fonts are chosen from a list; no page asks.
    dropTables: ['STAT'],
  };
  const font = readFileSync(join(root, 'node_modules', file));
  const key = createHash('sha256')
    .update(font)
    .update(text)
    .update(JSON.stringify({ ...options, maker: makerOfFonts() }))
    .digest('hex')
    .slice(0, 12);
  // Under the name of its package, by which its licence is found.
  const kept = join(root, 'node_modules', '.cache', 'fonts', key, 'node_modules', file);
  if (existsSync(kept)) return kept;
  mkdirSync(dirname(kept), { recursive: true });
  // Read only where a font is cut: most builds find theirs.
  const { default: subsetFont } = await import('subset-font');
  const cut = await subsetFont(font, text, options);
  // Two builds may make it at once: each writes its own and puts it in place whole.
  const own = `${kept}.${process.pid}`;
  writeFileSync(own, cut);
  renameSync(own, kept);
  return kept;
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * For Vite: each font in place of the whole one, with only the characters that an edition can print. A
 * character that the font never had is shown in the next font of its list, as before.
 */
export async function subsetFonts(folders: {
  data: string;
  content: string;
}): Promise<{ find: RegExp; replacement: string }[]> {
  const text = typed + beyondTyped(textsOf(folders));
  return Promise.all(
    fonts.map(async (font) => ({
      find: new RegExp(`^${literally(font.file)}`),
      replacement: await subsetOf(font, text),
    })),
  );
}
