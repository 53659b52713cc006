import type { APIRoute } from 'astro';
import type { Citation } from '../../citations/citation.ts';
import { cslJsonText } from '../../citations/csl-json.ts';

export { getStaticPaths } from './[page].bib.ts';

/** `/cite/<page>.csl.json`: the same as Citation Style Language data. */
export const GET: APIRoute<{ citation: Citation }> = ({ props }) =>
  new Response(cslJsonText(props.citation));
