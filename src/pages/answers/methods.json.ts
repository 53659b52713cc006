import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { methodTitlesFile } from '../../questions/words-file.ts';

/** `/answers/methods.json`: titles of the pages of methods, by address. */
export const GET: APIRoute = async () => {
  const pages = await getCollection('methods');
  const titles = new Map(pages.map(({ id, data }) => [id, data.title]));
  return new Response(JSON.stringify(methodTitlesFile(titles)));
};
