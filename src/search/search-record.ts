/** What one page tells the search index. Weights run from 0 to 10; a word counts by the weight of its part. */
export interface SearchRecord {
  /** Address of the page, from the root. */
  url: string;
  title: string;
  /** One or two sentences shown under the title in a list of results. */
  summary: string;
  parts: { words: string[]; weight: number }[];
  /** Filters of the search page: `Kind of page`, `Kind of area`, `Region`. */
  filters: Record<string, string[]>;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/**
 * The record as a page of its own for the indexer, so that names, codes and synonyms can be found
 * without a byte of them on the page that readers load.
 */
export function searchRecordHtml(record: SearchRecord): string {
  const filters = Object.entries(record.filters).flatMap(([name, values]) =>
    values.map(
      (value) =>
        `<i data-pagefind-filter="${escaped(name)}[data-is]" data-is="${escaped(value)}"></i>`,
    ),
  );
  const parts = record.parts
    .filter((part) => part.words.length > 0)
    .map(
      (part) => `<p data-pagefind-weight="${part.weight}">${escaped(part.words.join('. '))}</p>`,
    );
  return [
    '<!doctype html><html lang="en"><head><title>',
    escaped(record.title),
    '</title></head><body data-pagefind-body>',
    `<h1 data-pagefind-meta="title" data-pagefind-weight="10">${escaped(record.title)}</h1>`,
    `<p data-pagefind-meta="summary[data-is]" data-is="${escaped(record.summary)}"></p>`,
    ...parts,
    ...filters,
    '</body></html>',
  ].join('');
}
