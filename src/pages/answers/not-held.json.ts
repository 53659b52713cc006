import type { APIRoute } from 'astro';
import { notHeldFile } from '../../questions/words-file.ts';
import { vocabulary } from '../../site-data.ts';

/** `/answers/not-held.json`: what is asked for and not held, with what is nearest. */
export const GET: APIRoute = () => new Response(JSON.stringify(notHeldFile(vocabulary())));
