import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { wordsFile } from '../../questions/words-file.ts';
import { siteData } from '../../site-data.ts';
import { editionFolders } from '../../tables/folders.ts';
import { readVocabulary } from '../../tables/vocabulary.ts';

/** `/answers/words.json`: the words in which questions are read. */
export const GET: APIRoute = async () => {
  const vocabulary = readVocabulary(editionFolders(process.env).content);
  const pages = await getCollection('methods');
  const methodTitles = new Map(pages.map(({ id, data }) => [id, data.title]));
  return new Response(JSON.stringify(wordsFile({ ...siteData(), vocabulary, methodTitles })));
};
