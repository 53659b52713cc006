import type { APIRoute } from 'astro';
import { boundariesOf } from '../../site-data.ts';

/** `/boundaries/local-authorities.json`: the authorities’ boundaries as TopoJSON. */
export const GET: APIRoute = () => new Response(JSON.stringify(boundariesOf('local-authorities')));
