import { listedIndicator } from '../../profiles/indicator-files.ts';
import { publicForm } from '../../profiles/public-form.ts';
import { siteData } from '../../site-data.ts';

/** `/data/indicators.json`: every indicator, without its figures. */
export const GET = (): Response =>
  new Response(JSON.stringify(publicForm([...siteData().indicators.values()].map(listedIndicator))));
