import type { MiddlewareHandler } from 'astro';
import { withSingleSpaces } from './views/single-spaces.ts';
import { withOwnStyles } from './views/styles-of-page.ts';
import { htmlUnder, isGivenAway, jsonUnder } from './views/under-sub-path.ts';

/** The folder of its host that the site lies in, from the base address of the edition: `/health`, or nothing. */
const subPath = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A page as it is written: its own styles alone, no space twice, and its paths in the folder of the site. */
const pageWritten = (html: string): string =>
  htmlUnder(withSingleSpaces(withOwnStyles(html)), subPath);

/**
 * Leaves each page the styles that it has use for as it is written, and puts the sub-path of an edition before its
 * paths, and before those of each JSON file that is given away. What scripts of the site read is theirs to
 * address: `scripts/site-path.ts`.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const answer = await next();
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  const isData = subPath !== '' && isGivenAway(url.pathname);
  if (!isPage && !isData) return answer;
  const text = await answer.text();
  const written = isPage ? pageWritten(text) : jsonUnder(text, subPath);
  return new Response(written, { status: answer.status, headers: answer.headers });
};
