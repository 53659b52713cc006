import type { APIRoute } from 'astro';
import { boundariesOf } from '../../site-data.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(boundariesOf('local-authorities')));
