import { figuresPhrase } from './citation.ts';
import type { Citation } from './citation.ts';

/** One `<meta>` of a page's head. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * The tags by which Google Scholar, Zotero and others read a reference from a page, and the same in
 * Dublin Core. Without a type, Zotero takes whatever has a `citation_title` for an article in a journal.
 */
export const metaTags = (citation: Citation): MetaTag[] =>
  [
    ['citation_title', citation.title],
    ['citation_author', citation.author],
    ['citation_publication_date', citation.date.replaceAll('-', '/')],
    ['citation_publisher', citation.publisher],
    ['citation_public_url', citation.address],
    ['citation_language', citation.language],
    ['dcterms.title', citation.title],
    ['dcterms.creator', citation.author],
    ['dcterms.issued', citation.date],
    ['dcterms.identifier', citation.address],
    ['dcterms.language', citation.language],
    ['dcterms.source', figuresPhrase(citation).replace(/^Figures: /, '')],
    ['dcterms.type', 'webpage'],
  ].flatMap(([name, content]) => (name && content ? [{ name, content }] : []));
