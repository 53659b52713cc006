import type { APIRoute } from 'astro';
import type { Citation } from '../../citations/citation.ts';
import { risText } from '../../citations/ris.ts';

export { getStaticPaths } from './[page].bib.ts';

/** `/cite/<page>.ris`: the reference to one page, for reference managers. */
export const GET: APIRoute<{ citation: Citation }> = ({ props }) =>
  new Response(risText(props.citation));
