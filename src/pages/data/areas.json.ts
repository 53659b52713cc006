import { listAreas } from '../../profiles/area-list.ts';
import { publicForm } from '../../profiles/public-form.ts';
import { siteData } from '../../site-data.ts';

/** `/data/areas.json`: every area with a page. */
export const GET = (): Response =>
  new Response(JSON.stringify(publicForm(listAreas(siteData().areas))));
