import { escapeText } from '../words/escape-text.ts';

/** What a list of results says of a page. The index keeps one of these for every page in it. */
export interface FoundPage {
  /** Address of the page, from the root. */
  url: string;
  title: string;
  /** Of an area: its GSS code; otherwise null. */
  code: string | null;
  /** One or two sentences shown under the title in a list of results. */
  summary: string;
  /** `Council area`, `Integrated care system`, `Indicator`, `Methods`… */
  kind: string;
  /** Of an area: `District council`, `Unitary authority`…; otherwise null. */
  areaKind: string | null;
  /** Of an area: its region, of a system its NHS region; otherwise null. */
  region: string | null;
  /** Whether it is the page of an area that is no longer in force. */
  ended: boolean;
  /** Other names of the page: one of them typed in full puts it before all others. */
  names: string[];
  /** Of an area: what its plans name, as noted from their pages; left out where there is nothing. */
  subjects?: string[];
}

/** What one page tells the search index. Weights run from 0 to 10; a word counts by the weight of its part. */
export interface SearchRecord extends FoundPage {
  parts: { words: string[]; weight: number }[];
}

/**
 * The record as a page of its own for the indexer, so that names, codes and synonyms can be found
 * without a byte of them on the page that readers load.
 */
export function searchRecordHtml(record: SearchRecord): string {
  const parts = record.parts
    .filter((part) => part.words.length > 0)
    .map(
      (part) => `<p data-pagefind-weight="${part.weight}">${escapeText(part.words.join('. '))}</p>`,
    );
  return [
    '<!doctype html><html lang="en"><head><title>',
    escapeText(record.title),
    '</title></head><body data-pagefind-body>',
    `<h1 data-pagefind-meta="title" data-pagefind-weight="10">${escapeText(record.title)}</h1>`,
    ...parts,
    '</body></html>',
  ].join('');
}

/** The record without the words that only the indexer needs. */
export const foundPage = ({ parts: _parts, ...page }: SearchRecord): FoundPage => page;
