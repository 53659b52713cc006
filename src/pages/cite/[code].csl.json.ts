import type { APIRoute } from 'astro';
import type { Area } from '../../areas/area.ts';
import { cslJsonText } from '../../citations/csl-json.ts';
import { citationOf } from '../../site-data.ts';

export { getStaticPaths } from './[code].bib.ts';

/** `/cite/<code>.csl.json`: the same as Citation Style Language data. */
export const GET: APIRoute<{ area: Area }> = ({ props }) =>
  new Response(cslJsonText(citationOf(props.area)));
