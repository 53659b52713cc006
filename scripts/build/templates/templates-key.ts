import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Folders } from '../../../src/tables/folders.ts';
import { digestOfFiles } from '../../../src/tables/digest-of-files.ts';
import { subsetFonts } from '../subset-fonts.ts';

/** All that Astro compiles, or is told by, but for words and fonts. */
const code = [
  'src/**/*',
  'public/**/*',
  'scripts/{build,hosting,steps}/**/*.ts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.env*',
];

/**
 * A short text that changes with anything that templates are compiled from: code, words, settings and their
 * folder, the packages, the characters that fonts are cut to. Figures are not among them: templates read
 * the tables when pages are written.
 */
export async function templatesKey(root: string, folders: Folders): Promise<string> {
  const content = resolve(folders.content);
  const fonts = await subsetFonts(folders);
  return createHash('sha256')
    .update(
      digestOfFiles([
        [root, code],
        [content, ['**/*']],
      ]),
    )
    .update(JSON.stringify([root, content, fonts.map(({ replacement }) => replacement)]))
    .update(JSON.stringify([process.version, process.env['NODE_ENV'] ?? '']))
    .digest('hex')
    .slice(0, 24);
}
