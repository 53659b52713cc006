import { siteData } from '../site-data.ts';

/** `/robots.txt`: every robot is welcome, and where the list of pages is. */
export const GET = (): Response =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap-index.xml', siteData().settings.baseAddress).href}\n`,
  );
