import { nationalFindingsCsv } from '../../profiles/national-csv.ts';
import { siteData } from '../../site-data.ts';

export function GET(): Response {
  return new Response(nationalFindingsCsv(siteData().nationalFindings.all));
}
