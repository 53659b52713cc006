import type { APIRoute } from 'astro';

/** Made by `astro.config.mjs`, since what makes them short is of the bundler. */
declare const builtEarly: Record<string, string>;

export const getStaticPaths = () =>
  Object.entries(builtEarly).map(([early, script]) => ({ params: { early }, props: { script } }));

/** A script that runs before a page is read whole, at an address of its own so that it need not be a module. */
export const GET: APIRoute<{ script: string }> = ({ props }) =>
  new Response(props.script, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
