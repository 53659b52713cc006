import type { APIRoute } from 'astro';
import type { Indicator } from '../../../indicators/indicator.ts';
import { indicatorMetadata } from '../../../profiles/indicator-metadata.ts';
import { siteData } from '../../../site-data.ts';

export { getStaticPaths } from './[id].csv.ts';

/** `/data/indicators/<id>.csv-metadata.json`: what the columns of the CSV beside it mean. */
export const GET: APIRoute<{ indicator: Indicator }> = ({ props }) =>
  new Response(
    JSON.stringify(indicatorMetadata(props.indicator, siteData().settings.baseAddress), null, 2),
  );
