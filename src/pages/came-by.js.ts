import { stripTypeScriptTypes } from 'node:module';
import type { APIRoute } from 'astro';
import script from '../scripts/came-by.ts?raw';

/** The script of the line on where a reader lives, at an address of its own so that it need not be a module. */
export const GET: APIRoute = () =>
  new Response(stripTypeScriptTypes(script), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
