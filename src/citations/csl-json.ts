import { dateParts } from './citation.ts';
import type { Citation } from './citation.ts';

/**
 * A reference as the text of a CSL-JSON file: a list of one item (Citation Style Language, schema of
 * input data 1.0.2). `accessed` is left to whoever cites.
 */
export function cslJsonText(citation: Citation): string {
  const item = {
    id: citation.key,
    type: 'webpage',
    title: citation.title,
    author: [{ literal: citation.author }],
    ...(citation.publisher ? { publisher: citation.publisher } : {}),
    edition: citation.edition,
    issued: { 'date-parts': [dateParts(citation.date)] },
    URL: citation.address,
    language: citation.language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
