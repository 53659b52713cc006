import type { APIRoute } from 'astro';
import { boundariesOf, partsHeld } from '../../site-data.ts';

const name = 'local-authorities';

export const getStaticPaths = () => (partsHeld().shapes ? [{ params: { name } }] : []);

/** `/boundaries/local-authorities.json`: the authorities’ boundaries as TopoJSON, for “Use my location”. */
export const GET: APIRoute = () => new Response(JSON.stringify(boundariesOf(name)));
