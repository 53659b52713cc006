import { siteData } from '../site-data.ts';
import { wholeAddress } from '../citations/whole-address.ts';

/** `/robots.txt`: every robot is welcome, and where the list of pages is. */
export const GET = (): Response =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${wholeAddress('/sitemap-index.xml', siteData().settings.baseAddress)}\n`,
  );
