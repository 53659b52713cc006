import { subPathOf } from '../../citations/whole-address.ts';
import { areaTable, listAreas } from '../../profiles/area-list.ts';
import { tableCsv, tableUnder } from '../../profiles/public-table.ts';
import { siteData } from '../../site-data.ts';

/** `/data/areas.csv`: every area with a page. */
export const GET = (): Response => {
  const { areas, settings } = siteData();
  return new Response(
    tableCsv(tableUnder(areaTable(listAreas(areas)), subPathOf(settings.baseAddress))),
  );
};
