import type { APIRoute } from 'astro';
import { areasFile } from '../../questions/words-file.ts';
import { siteData } from '../../site-data.ts';

/** `/answers/areas.json`: which areas are alike, and how areas changed. */
export const GET: APIRoute = () => new Response(JSON.stringify(areasFile(siteData())));
