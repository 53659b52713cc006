import type { ProfileDocument } from '../../profiles/stated.ts';
import { dateInWords } from '../../words/priorities/dates.ts';
import type { Link } from '../../words/sentence.ts';

/** A page that was read, as it is cited: its title, its address where that may be a link, and the rest. */
export interface DocumentLine {
  title: string;
  href: string | null;
  after: string;
}

/** Pages that were read, by id. */
export type Documents = ReadonlyMap<string, ProfileDocument>;

const confidenceWords = { high: null, medium: null, low: 'we are not sure of this page' } as const;

/** How a page is cited under what it says; what follows the title begins with a space. */
export function documentLine(page: ProfileDocument): DocumentLine {
  const rest = [
    page.publisher,
    page.kind,
    dateInWords(page),
    confidenceWords[page.confidence],
    page.url === null ? 'not linked' : null,
  ].filter((part) => part !== null && part !== '');
  return { title: page.title, href: page.url, after: ` (${rest.join('; ')}).` };
}

/** The pages of some ids as they are cited, in the order met, each once. */
export const documentLines = (ids: readonly string[], documents: Documents): DocumentLine[] =>
  [...new Set(ids)].flatMap((id) => {
    const page = documents.get(id);
    return page ? [documentLine(page)] : [];
  });

/** The first of some pages that may be a link; null where none may. */
export const firstLink = (lines: readonly DocumentLine[]): Link | null =>
  lines.flatMap(({ title, href }) => (href === null ? [] : [{ text: title, href }]))[0] ?? null;

/** Pages found by id. */
export const byId = (pages: readonly ProfileDocument[]): Documents =>
  new Map(pages.map((page) => [page.id, page]));
