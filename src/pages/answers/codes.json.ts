import type { APIRoute } from 'astro';
import { vocabulary } from '../../site-data.ts';

/** `/answers/codes.json`: what codes are of that no area has, by how they begin. */
export const GET: APIRoute = () => new Response(JSON.stringify(vocabulary().codes));
