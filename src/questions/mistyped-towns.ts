import { editDistance } from '../tables/nearest.ts';
import type { Lexicon } from './lexicon.ts';

/** Words as long as a town's that are no slip of it. */
const noTowns = new Set(['action', 'button', 'google', 'newborn', 'spring', 'string']);

/** Shorter words have too many neighbours to be mended. */
const shortest = 6;

/** Words before which a place is named. */
const before =
  /(?:^|\b(?:in|near|around|round|for|of|at|like|from|compare|v|vs|versus|and|or|to|than|with))\s*$/;

const townsOf = ({ meanings }: Lexicon): string[] =>
  [...meanings].flatMap(([name, meaning]) =>
    meaning.is === 'area' && meaning.by === 'town' ? [name] : [],
  );

const stepsOf = (word: string): number => (word.length < 9 ? 1 : 2);

/** The one town whose name a text holds once a word of it is mended; null where there is none, or several. */
function townMeant(word: string, said: string, towns: readonly string[]): string | null {
  const found = towns.flatMap((town) =>
    town.split(' ').flatMap((part) => {
      const isNear =
        part.length >= shortest && part[0] === word[0] && editDistance(word, part) <= stepsOf(word);
      return isNear && said.replace(word, part).includes(town) ? [part] : [];
    }),
  );
  const [only, ...others] = new Set(found);
  return only !== undefined && others.length === 0 ? only : null;
}

/** Words that nobody understood, each with the town it is a slip or two away from: `scunthorp`; of plain letters. */
export function mistypedTowns(
  said: string,
  unknown: readonly string[],
  lexicon: Lexicon,
): { typed: string; read: string }[] {
  const towns = townsOf(lexicon);
  return unknown.flatMap((word) => {
    const place = said.indexOf(word);
    const isNamed = before.test(said.slice(0, place)) || place + word.length === said.length;
    if (word.length < shortest || noTowns.has(word) || !isNamed) return [];
    const read = townMeant(word, said, towns);
    return read === null ? [] : [{ typed: word, read }];
  });
}
