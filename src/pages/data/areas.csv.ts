import { areaListCsv, listAreas } from '../../profiles/area-list.ts';
import { siteData } from '../../site-data.ts';

/** `/data/areas.csv`: every area with a page. */
export const GET = (): Response => new Response(areaListCsv(listAreas(siteData().areas)));
