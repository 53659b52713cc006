import { renameSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * For Astro: writes no page, and moves the compiled templates, which Astro takes away once it has written its
 * pages, to a folder of their own on the same disk. `write-pages.ts` writes the pages with them.
 */
export function templatesApart(folder: string): AstroIntegration {
  let compiled: URL;
  return {
    name: 'templates-apart',
    hooks: {
      'astro:config:done': ({ config }) => {
        compiled = new URL('.prerender/', config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'templates-apart',
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('No page was to be written.')),
          teardown: () => Promise.resolve(renameSync(compiled, folder)),
        });
      },
    },
  };
}
