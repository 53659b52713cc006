import type { APIRoute } from 'astro';

/** Made by `astro.config.mjs`, since what makes it short is of the bundler. */
declare const builtCameBy: string;

/** The script of the line on where a reader lives, at an address of its own so that it need not be a module. */
export const GET: APIRoute = () =>
  new Response(builtCameBy, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
