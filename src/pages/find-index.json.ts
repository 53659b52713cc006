import type { APIRoute } from 'astro';
import { parsePeriod } from '../indicators/period.ts';
import { findIndexFile } from '../search/find-index.ts';
import { postcodeTable, siteData } from '../site-data.ts';

/** `/find-index.json`: the names that the box in every header suggests. */
export const GET: APIRoute = () => {
  const { areas, indicators, tables } = siteData();
  const { month, letters: postcodeLetters } = postcodeTable();
  const listDate = month && parsePeriod(month).label;
  const { places } = tables;
  return new Response(
    JSON.stringify(findIndexFile({ areas, indicators, places, listDate, postcodeLetters })),
  );
};
