import type { Citation } from './citation.ts';

/** One `<meta>` of a page's head. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * The tags by which Google Scholar, Zotero and others read a reference from a page. Without a type,
 * Zotero takes whatever has a `citation_title` for an article in a journal.
 */
export const metaTags = (citation: Citation): MetaTag[] => [
  { name: 'citation_title', content: citation.title },
  { name: 'citation_author', content: citation.author },
  { name: 'citation_publication_date', content: citation.date.replaceAll('-', '/') },
  ...(citation.publisher ? [{ name: 'citation_publisher', content: citation.publisher }] : []),
  { name: 'citation_public_url', content: citation.address },
  { name: 'citation_language', content: citation.language },
  { name: 'dcterms.type', content: 'webpage' },
];
