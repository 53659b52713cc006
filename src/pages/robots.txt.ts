import { siteData } from '../site-data.ts';

export const GET = (): Response =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap-index.xml', siteData().settings.baseAddress).href}\n`,
  );
