import type { APIRoute } from 'astro';
import type { Area } from '../../areas/area.ts';
import { risText } from '../../citations/ris.ts';
import { citationOf } from '../../site-data.ts';

export { getStaticPaths } from './[code].bib.ts';

/** `/cite/<code>.ris`: the reference to the page of one area, for reference managers. */
export const GET: APIRoute<{ area: Area }> = ({ props }) =>
  new Response(risText(citationOf(props.area)));
