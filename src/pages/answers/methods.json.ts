import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { methodsFile } from '../../questions/methods-file.ts';
import { siteData } from '../../site-data.ts';

/** `/answers/methods.json`: titles of the pages of methods, by address, and what indicators are, by id, with what may move their figures over the years. */
export const GET: APIRoute = async () => {
  const pages = await getCollection('methods');
  const methodTitles = new Map(pages.map(({ id, data }) => [id, data.title]));
  return new Response(
    JSON.stringify(methodsFile({ methodTitles, indicators: siteData().indicators })),
  );
};
