import { copyPhrase, dateParts, figuresPhrase } from './citation.ts';
import type { Citation } from './citation.ts';

/**
 * A reference as the text of a CSL-JSON file: a list of one item (Citation Style Language, schema of
 * input data 1.0.2). `read`: the day it was read, YYYY-MM-DD, where it is known.
 */
export function cslJsonText(citation: Citation, read: string | null = null): string {
  const note = [figuresPhrase(citation), copyPhrase(citation)].filter(Boolean).join('. ');
  const item = {
    id: citation.key,
    type: 'webpage',
    title: citation.title,
    author: [{ literal: citation.author }],
    ...(citation.publisher ? { publisher: citation.publisher } : {}),
    version: citation.release,
    issued: { 'date-parts': [dateParts(citation.date)] },
    ...(read ? { accessed: { 'date-parts': [dateParts(read)] } } : {}),
    ...(note ? { note } : {}),
    URL: citation.address,
    language: citation.language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
