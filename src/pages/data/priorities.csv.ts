import { prioritiesCsv } from '../../profiles/published-csv.ts';
import { siteData } from '../../site-data.ts';

/** `/data/priorities.csv`: every priority found. */
export function GET(): Response {
  const { areas, published, strategies } = siteData();
  return new Response(prioritiesCsv([published, strategies], (code) => areas.get(code).name));
}
