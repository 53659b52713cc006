import { stripTypeScriptTypes } from 'node:module';
import type { APIRoute } from 'astro';
import script from '../scripts/came-by.ts?raw';

/** Without its comments and the room that they and the types took: readers fetch it before they see the page. */
const lean = stripTypeScriptTypes(script)
  .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  .replaceAll(/ {2,}/g, ' ')
  .replaceAll(/\s*\n\s*/g, '\n')
  .trim();

/** The script of the line on where a reader lives, at an address of its own so that it need not be a module. */
export const GET: APIRoute = () =>
  new Response(lean, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
