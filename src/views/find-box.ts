import { capitalised, link, sentence, type Link, type Sentence } from '../words/sentence.ts';
import { terms } from '../words/terms.ts';
import { heldOf, type PartsHeld } from './site-parts.ts';

/** What the find box says of itself: only what it can answer. */
export interface FindWords {
  /** `Postcode, town, council area or subject`. */
  label: string;
  /** Which lists a reader without script may look in instead. */
  withoutScript: Sentence;
  /** Whether it can say which area a device is in. */
  canLocate: boolean;
}

const lists = [
  { text: 'postcodes', href: '/postcodes/', part: 'postcodes' },
  { text: 'towns and villages', href: '/places/', part: 'places' },
] as const;

function withoutScript(held: readonly Link[]): Sentence {
  const found = held.length > 0 ? held : [{ text: 'all areas', href: '/areas/' }];
  return sentence(
    'JavaScript is off, so the box cannot answer. It sends nothing of what you type. Look in the lists of ',
    ...found.flatMap(({ text, href }, i) => [i > 0 ? ' or ' : '', link(text, href)]),
    ' instead.',
  );
}

/** The words of the find box, for the parts that an edition holds. */
export function findWords(held: PartsHeld): FindWords {
  const things = [
    ...(held.postcodes ? ['postcode'] : []),
    ...(held.places ? ['town'] : []),
    terms().councilArea.one,
  ];
  return {
    label: `${capitalised(things.join(', '))} or subject`,
    withoutScript: withoutScript(heldOf(lists, held)),
    canLocate: held.shapes,
  };
}
