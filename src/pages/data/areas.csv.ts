import { areaListCsv, listAreas } from '../../profiles/area-list.ts';
import { siteData } from '../../site-data.ts';

export const GET = (): Response => new Response(areaListCsv(listAreas(siteData().areas)));
