import { targetsCsv } from '../../profiles/published-csv.ts';
import { siteData } from '../../site-data.ts';

/** `/data/targets.csv`: every target found. */
export function GET(): Response {
  const { areas, published, strategies } = siteData();
  return new Response(targetsCsv([published, strategies], (code) => areas.get(code).name));
}
