import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { sentWords } from '../../questions/sent-words.ts';
import { wordsFile } from '../../questions/words-file.ts';
import { siteData, vocabulary } from '../../site-data.ts';

/** `/answers/words.json`: the words in which questions are read. */
export const GET: APIRoute = async () => {
  const pages = await getCollection('methods');
  const methodTitles = new Map(pages.map(({ id, data }) => [id, data.title]));
  const setting = { ...siteData(), vocabulary: vocabulary(), methodTitles };
  return new Response(JSON.stringify(sentWords(wordsFile(setting))));
};
