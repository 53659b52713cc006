import { checkTerms } from '../../src/tables/terms.ts';
import type { PublicSite } from './public-site.ts';

/** What the words of an edition call its kinds of area, singly, together and in short; `lower` for councils that are no county. */
export function kindNames(contentFolder: string): ReadonlyMap<string, string> {
  const { terms } = checkTerms(contentFolder);
  if (terms === null) return new Map();
  const waysOf = ({ one, many, short, shortMany }: (typeof terms)['localAuthority']): string[] => [
    one,
    many,
    short,
    shortMany,
    `${many} (${shortMany})`,
  ];
  const kinds = Object.entries(terms.kinds).filter(([, words]) => !words.isNone);
  return new Map([
    ...kinds.flatMap(([kind, words]) => waysOf(words).map((way) => [way, kind] as const)),
    ...waysOf(terms.localAuthority).map((way) => [way, 'lower'] as const),
    ...waysOf(terms.system).map((way) => [way, 'ics'] as const),
  ]);
}

/** The kind of area that words name; undefined where they name none. */
export const kindNamed = ({ kindNames: names }: PublicSite, words: string): string | undefined =>
  names?.get(words);
