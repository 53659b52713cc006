import { documentsCsv } from '../../profiles/published-csv.ts';
import { siteData } from '../../site-data.ts';

/** `/data/documents.csv`: every page that was read. */
export function GET(): Response {
  const { areas, published, strategies } = siteData();
  return new Response(documentsCsv([published, strategies], (code) => areas.get(code).name));
}
