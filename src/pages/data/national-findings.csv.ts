import { nationalFindingsCsv } from '../../profiles/national-csv.ts';
import { siteData } from '../../site-data.ts';

/** `/data/national-findings.csv`: what national studies found. */
export function GET(): Response {
  return new Response(nationalFindingsCsv(siteData().nationalFindings.all));
}
