import { capitalised } from '../words/sentence.ts';
import { terms } from '../words/terms.ts';
import { heldOf } from './site-parts.ts';
import type { PartsHeld } from './site-parts.ts';
import type { LinkWords } from './site-words.ts';

/** What the find box says of itself: only what it can answer. */
export interface FindWords {
  /** `Postcode, town, council area or subject`. */
  label: string;
  /** Lists that a reader without script may look in instead. */
  lists: LinkWords[];
  /** Whether it can say which area a device is in. */
  canLocate: boolean;
}

const lists = [
  { label: 'postcodes', address: '/postcodes/', part: 'postcodes' },
  { label: 'towns and villages', address: '/places/', part: 'places' },
] as const;

/** The words of the find box, for the parts that an edition holds. */
export function findWords(held: PartsHeld): FindWords {
  const things = [
    ...(held.postcodes ? ['postcode'] : []),
    ...(held.places ? ['town'] : []),
    terms().councilArea.one,
  ];
  const found = heldOf(lists, held);
  return {
    label: `${capitalised(things.join(', '))} or subject`,
    lists: found.length > 0 ? found : [{ label: 'all areas', address: '/areas/' }],
    canLocate: held.shapes,
  };
}
