import type { PublishedMark } from '../tables/edition.ts';

/** What the publisher warns of in a figure it gives, as part of a sentence. `publisher`: its short name. */
export function markWords(mark: PublishedMark, publisher: string): string {
  switch (mark) {
    case 'small-sample':
      return `${publisher} marks this figure as unreliable: it rests on a very small sample`;
  }
}

/** The same in few words, for a cell of a table: `unreliable: very small sample`. */
export function markInShort(mark: PublishedMark): string {
  switch (mark) {
    case 'small-sample':
      return 'unreliable: very small sample';
  }
}
