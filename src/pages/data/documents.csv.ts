import { documentsCsv } from '../../profiles/published-csv.ts';
import { siteData } from '../../site-data.ts';

/** `/data/documents.csv`: every page that was read. */
export function GET(): Response {
  const { areas, published } = siteData();
  return new Response(documentsCsv(published, (code) => areas.get(code).name));
}
