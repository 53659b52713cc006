import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { subPathOf } from '../../../src/citations/whole-address.ts';
import type { SitePath } from './compiled-site.ts';

/** For Astro: the list of pages for search engines. Forwarding pages and pages that are no content of their own stay out of it. */
export const siteMap = (baseAddress: string): AstroIntegration =>
  sitemap({
    filter: (address) =>
      !/^\/(id|search|404|embed)\b/.test(
        new URL(address).pathname.slice(subPathOf(baseAddress).length),
      ),
  });

/** Writes the same list of these pages into a folder, by what the integration does at the end of a build of Astro. */
export async function writeSiteMap(
  baseAddress: string,
  pages: readonly SitePath[],
  dir: URL,
): Promise<void> {
  const { hooks } = siteMap(baseAddress);
  const config = {
    site: new URL(baseAddress).origin,
    base: subPathOf(baseAddress) || '/',
    trailingSlash: 'always',
    build: { format: 'directory' },
  };
  const names = pages.map(({ pathname }) => ({
    pathname: `${pathname}/`.replace(/^\/|(?<=\/)\/$/g, ''),
  }));
  const told = { config, dir, pages: names, routes: [], logger: console };
  for (const hook of ['astro:config:done', 'astro:routes:resolved', 'astro:build:done'] as const)
    await (hooks[hook] as unknown as (options: typeof told) => void | Promise<void>)(told);
}
