import type { PublishedMark } from '../tables/edition.ts';

/** What the publisher warns of in a figure it gives, as part of a sentence. `publisher`: its short name. */
export function markWords(mark: PublishedMark, publisher: string): string {
  switch (mark) {
    case 'small-sample':
      return `${publisher} marks this figure as unreliable: it rests on a very small sample`;
    case 'with-caution':
      return `${publisher} says to treat this figure with caution`;
    case 'boundary-change':
      return `${publisher} notes that the boundary of the area changed`;
    case 'provisional':
      return `${publisher} says that this figure is provisional and may change`;
    case 'estimated':
      return `${publisher} estimated this figure`;
    case 'added-up':
      return `${publisher} added this figure up from smaller areas`;
    case 'has-a-note':
      return `${publisher} put a note on this figure: read it at the source`;
  }
}

/** The same in few words, for a cell of a table: `unreliable: very small sample`. */
export function markInShort(mark: PublishedMark): string {
  switch (mark) {
    case 'small-sample':
      return 'unreliable: very small sample';
    case 'with-caution':
      return 'treat with caution';
    case 'boundary-change':
      return 'boundary changed';
    case 'provisional':
      return 'provisional';
    case 'estimated':
      return 'estimated';
    case 'added-up':
      return 'added up from smaller areas';
    case 'has-a-note':
      return 'see the publisher’s note';
  }
}
