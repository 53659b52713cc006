import type { APIRoute } from 'astro';
import { vocabulary } from '../../site-data.ts';

/** There is none where the vocabulary lists no codes. */
export const getStaticPaths = () =>
  Object.keys(vocabulary().codes).length > 0 ? [{ params: { codes: 'codes' } }] : [];

/** `/answers/codes.json`: what codes are of that no area has, by how they begin. */
export const GET: APIRoute = () => new Response(JSON.stringify(vocabulary().codes));
