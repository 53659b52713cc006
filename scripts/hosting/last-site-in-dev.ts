import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { siteFolders } from '../build/folders.ts';
import { siteIsCurrent } from '../build/inputs.ts';
import { mediaTypeOf } from './media-types.ts';
import { answerUnder } from './static-server.ts';

declare global {
  /** Ends the server that `stand-in.ts` has started, and gives its port back. */
  var endStandIn: (() => Promise<unknown>) | undefined;
}

/** An address that is there once pages are made as they are asked for; Astro answers one without an ending before others may. */
const whenMade = '/pages-are-made.txt';

/** By this a request asks for the page that is made, not for the one that was built. */
const askedOfAstro = 'x-as-it-is-made';

/** For a page as it was built: asks for it again once pages are made. */
const asksAgain = (subPath: string): string =>
  `<script>(function ask() { const later = () => setTimeout(ask, 300); fetch('${subPath}${whenMade}').then(({ ok }) => (ok ? location.reload() : later()), later); })();</script>`;

/** A file of a built site; pages ask again. */
function bodyOf(file: string, subPath: string): string | Buffer {
  if (!file.endsWith('.html')) return readFileSync(file);
  return readFileSync(file, 'utf8').replace('</head>', () => `${asksAgain(subPath)}</head>`);
}

/**
 * Answers with the files of a built site as long as pages are not made, and leaves what it has not to others. Pages
 * that were built are asked for again once they are made.
 */
export const answerBuilt =
  (folder: string, subPath: string, isMade: () => boolean) =>
  (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const [path = ''] = (request.url ?? '').split('?');
    if (path === `${subPath}${whenMade}`) {
      response.writeHead(isMade() ? 204 : 503, { 'Cache-Control': 'no-store' }).end();
      return;
    }
    if (isMade() || request.headers[askedOfAstro]) return next();
    const answer = answerUnder(subPath, folder, path);
    if (answer.status !== 200 || answer.file === null) return next();
    response.writeHead(200, {
      'Content-Type': mediaTypeOf(answer.file),
      'Cache-Control': 'no-store',
    });
    response.end(bodyOf(answer.file, subPath));
  };

/**
 * While pages are edited: the first page is asked for before anybody does, so that what it needs is read. Until it is
 * made, where the site was built from the files as they are, its pages stand in.
 */
export function lastSiteInDev(subPath: string): AstroIntegration {
  const folders = siteFolders(join(import.meta.dirname, '..', '..'), process.env);
  let isMade = false;
  return {
    name: 'last-site-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        if (siteIsCurrent(folders))
          server.middlewares.use(answerBuilt(folders.out, subPath, () => isMade));
        // Not before: between this and there, Astro looks for changed words.
        const { listen } = server;
        server.listen = async (...where) => {
          await globalThis.endStandIn?.();
          return listen(...where);
        };
      },
      // Of what is amiss the page itself tells.
      'astro:server:start': ({ address: { port }, logger }) => {
        fetch(`http://localhost:${port}${subPath}/`, { headers: { [askedOfAstro]: '1' } })
          .then((answer) => answer.text())
          .catch(() => null)
          .finally(() => {
            isMade = true;
            logger.info('Pages are made as they are asked for.');
          });
      },
    },
  };
}
