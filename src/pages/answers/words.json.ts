import type { APIRoute } from 'astro';
import { wordsFile } from '../../questions/words-file.ts';
import { siteData } from '../../site-data.ts';
import { editionFolders } from '../../tables/folders.ts';
import { readVocabulary } from '../../tables/vocabulary.ts';

/** `/answers/words.json`: the words in which questions are read. */
export const GET: APIRoute = () => {
  const vocabulary = readVocabulary(editionFolders(process.env).content);
  return new Response(JSON.stringify(wordsFile({ ...siteData(), vocabulary })));
};
