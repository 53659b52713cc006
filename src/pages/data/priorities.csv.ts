import { prioritiesCsv } from '../../profiles/published-csv.ts';
import { siteData } from '../../site-data.ts';

export function GET(): Response {
  const { areas, published } = siteData();
  return new Response(prioritiesCsv(published, (code) => areas.get(code).name));
}
