import type { MiddlewareHandler } from 'astro';
import { htmlUnder, isGivenAway, jsonUnder } from './views/under-sub-path.ts';

/** The folder of its host that the site lies in, from the base address of the edition: `/health`, or nothing. */
const subPath = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Puts the sub-path of an edition before the paths of each page as it is written, and of each JSON file that
 * is given away. What scripts of the site read is theirs to address: `scripts/site-path.ts`.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const answer = await next();
  if (subPath === '') return answer;
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  const isData = isGivenAway(url.pathname);
  if (!isPage && !isData) return answer;
  const text = await answer.text();
  const moved = isPage ? htmlUnder(text, subPath) : jsonUnder(text, subPath);
  return new Response(moved, { status: answer.status, headers: answer.headers });
};
