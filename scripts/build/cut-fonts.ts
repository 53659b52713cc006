import type { AstroIntegration } from 'astro';
import type { Folders } from '../../src/tables/folders.ts';
import { subsetFonts } from './subset-fonts.ts';

/** For Astro: fonts with only the characters of the edition, in the site; whole ones while pages are edited, which nobody waits for. */
export const cutFonts = (folders: Folders): AstroIntegration => ({
  name: 'cut-fonts',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig }) => {
      if (command === 'build')
        updateConfig({ vite: { resolve: { alias: await subsetFonts(folders) } } });
    },
  },
});
