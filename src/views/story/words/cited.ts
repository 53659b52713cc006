import { StoryAttributes, type Attributes } from '../story-attributes.ts';
import { StoryFault } from '../story-fault.ts';
import type { StoryMaterial } from '../story-material.ts';

/** A figure that no table holds, with who published it. */
export interface CitedFigure {
  figure: string;
  /** What it is a figure of, as a phrase. */
  of: string;
  /** Publisher and title. */
  from: string;
  href: string | null;
}

/** A document of documents.csv: its title, and its address unless there is a caution on it. */
function documentOf(id: string, { tables }: StoryMaterial): { from: string; href: string | null } {
  const found = tables.documents.find((each) => each.id === id);
  if (!found) {
    const fix = 'Write an address that begins with https://, or the id of a row of documents.csv.';
    throw new StoryFault(id, 'in source of <Cited> is neither an address nor a document', fix);
  }
  const from = [found.publisher, found.title].filter(Boolean).join(', ');
  return { from, href: found.caution === null ? found.url : null };
}

/**
 * `<Cited figure of source? from? />`: a figure of somebody else, as they print it. `source` is an
 * address, and then `from` says whose it is; or the id of a document that the tables list. Without
 * `source`, `from` alone says where to find it in print.
 */
export function citedFigure(given: Attributes, material: StoryMaterial): CitedFigure {
  const known = ['figure', 'of', 'source', 'from'];
  const read = new StoryAttributes('Cited', given, known, material);
  const [figure, of, source] = [read.text('figure'), read.text('of'), read.optional('source')];
  const isPlace = source === null || /^https:\/\/\S+$/.test(source);
  if (isPlace) return { figure, of, from: read.text('from'), href: source };
  return { figure, of, ...documentOf(source, material) };
}
