import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Folders } from '../../src/tables/folders.ts';
import { isInside } from '../build/out-folder.ts';

/** Several files are often saved at once, by an importer or by Git: they are one change. Milliseconds. */
const settling = 50;

/** Tells what runs of the project that its tables or words have changed, and the browser to ask again. */
function tellOfChange({ environments }: Pick<ViteDevServer, 'environments'>): void {
  const { client, ...others } = environments;
  for (const { hot } of Object.values(others)) {
    hot.send('edition-changed', {});
    // Astro keeps the paths of each route, with what pages are made from, until its own content changes.
    hot.send('astro:content-changed', {});
  }
  client.hot.send({ type: 'full-reload', path: '*' });
}

/** While pages are edited: a saved figure or word is on the screen, and a mistake in a table in its place. */
export function editionInDev({ data, content }: Folders): AstroIntegration {
  const folders = [resolve(data), resolve(content)];
  return {
    name: 'edition-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let told: NodeJS.Timeout | undefined;
        server.watcher.add(folders);
        server.watcher.on('all', (_, path) => {
          if (!folders.some((folder) => isInside(path, folder))) return;
          clearTimeout(told);
          told = setTimeout(() => tellOfChange(server), settling);
        });
      },
    },
  };
}
