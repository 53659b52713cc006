import type { APIRoute } from 'astro';
import { siteData } from '../../site-data.ts';
import { targetsFile } from '../../views/answer/targets-file.ts';

/** `/answers/targets.json`: where targets stand. */
export const GET: APIRoute = () => {
  const { areas, indicators, profiles } = siteData();
  const setting = { indicators, country: areas.country.nameInSentence };
  return new Response(JSON.stringify(targetsFile([...profiles.values()], setting)));
};
