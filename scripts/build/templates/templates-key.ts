import { createHash } from 'node:crypto';
import type { Folders } from '../../../src/tables/folders.ts';
import { checkSettings } from '../../../src/tables/settings.ts';
import { digestOfFiles } from '../../../src/tables/digest-of-files.ts';
import { subsetFonts } from '../subset-fonts.ts';

/** All that Astro compiles, or is told by, but for words and fonts. */
const code = [
  // But what is written for those who change it.
  'src/**/!(*.md)',
  'public/**/*',
  'scripts/{build,hosting,steps}/**/*.ts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.env*',
];

/** All words; templates read the settings when pages are written, but for those that Astro is told. */
const words = ['!(site.yaml)', '*/**/*'];

/** The settings that `astro.config.mjs` reads; where they are faulty, the whole file. */
function settingsOfAstro(folders: Folders): string {
  const { settings } = checkSettings(folders);
  if (settings === null) return digestOfFiles([[folders.content, ['site.yaml']]]);
  return JSON.stringify([settings.baseAddress, settings.colours]);
}

/**
 * A short text that changes with anything that templates are compiled from: code, words, the address and colours
 * of the site, the packages, the characters that fonts are cut to. Figures and other settings are not among them:
 * templates read those when pages are written. Nor is the folder of the words, which no page names.
 */
export async function templatesKey(root: string, folders: Folders): Promise<string> {
  const fonts = await subsetFonts(folders);
  return createHash('sha256')
    .update(
      digestOfFiles([
        [root, code],
        [folders.content, words],
      ]),
    )
    .update(JSON.stringify([root, fonts.map(({ replacement }) => replacement)]))
    .update(settingsOfAstro(folders))
    .update(JSON.stringify([process.version, process.env['NODE_ENV'] ?? '']))
    .digest('hex')
    .slice(0, 24);
}
