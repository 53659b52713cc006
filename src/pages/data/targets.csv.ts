import { targetsCsv } from '../../profiles/published-csv.ts';
import { siteData } from '../../site-data.ts';

/** `/data/targets.csv`: every target found. */
export function GET(): Response {
  const { areas, published } = siteData();
  return new Response(targetsCsv(published, (code) => areas.get(code).name));
}
