import { hasEnded, isLocalAuthority, isLowerTierInForce } from '../area-kinds.ts';
import type { AreaRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** Words without their accents, capitals and marks, as in addresses: `kings-lynn`. */
const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/[\p{M}’']/gu, '')
    .replaceAll('&', 'and')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** The name without what stands after it in brackets. */
const nameOf = ({ name }: AreaRow): string => plain(name.replace(/ \(.*\)$/, ''));

const holds = (words: string, part: string): boolean => `-${words}-`.includes(`-${part}-`);

/** Which cell of an area holds the name of another and not its own; null where none does. */
function wordsOfAnother(
  area: AreaRow,
  others: readonly AreaRow[],
): [keyof AreaRow & string, AreaRow] | null {
  const own = nameOf(area);
  for (const field of ['nameInSentence', 'officialName', 'slug'] as const) {
    const words = plain(area[field]);
    if (holds(words, own)) continue;
    const other = others.find((each) => {
      // Two of one address are told as such.
      if (field === 'slug' && each.slug === area.slug) return false;
      const name = nameOf(each);
      // The name of a county in that of its town says nothing: `West Norfolk`.
      return field === 'officialName'
        ? holds(words, name) && !holds(own, name)
        : words === name || words === `the-${name}`;
    });
    if (other) return [field, other];
  }
  return null;
}

/** The words of one row are of one area: names, addresses and codes get mixed up when one column is sorted alone. */
export function areaWords({ areas }: Tables): Problem[] {
  const inForce = areas.rows.filter(({ validTo }) => validTo === null);
  const isAlike = (a: AreaRow, b: AreaRow): boolean => isLocalAuthority(a) === isLocalAuthority(b);
  return areas.rows.flatMap((area, i): Problem[] => {
    if (area.kind === 'country' || area.kind === 'region') return [];
    const others = inForce.filter(
      (other) =>
        other.kind !== 'region' &&
        other.kind !== 'country' &&
        other.code !== area.code &&
        isAlike(other, area),
    );
    const found = wordsOfAnother(area, others);
    if (found === null) return [];
    const [field, other] = found;
    const fix = `The row is that of ${area.name}. Were two rows mixed up? ${other.name} has the code ${other.code}.`;
    return [problemAt(areas, i, field, String(area[field]), `is that of ${other.name}`, fix)];
  });
}

/** A name without its article, and without what stands after it in brackets. */
const bare = (name: string): string =>
  name
    .replace(/ \(.*\)$/, '')
    .replaceAll(/\bthe\b/gi, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Words that tell one name from another: `and` and `of` do not. */
const longWords = (name: string): string[] => name.match(/[\p{L}\d]{4,}/gu) ?? [];

/**
 * In running text an area has a word of its name at the least, as `Bristol` of `Bristol, City of`, of a short name
 * all, and none that neither its name nor its official name has: `Isle of Westmere` is not the Isle of Southmere.
 */
export const namesInSentences = ({ areas }: Tables): Problem[] =>
  areas.rows.flatMap(({ name, nameInSentence, officialName }, i) => {
    const [own, said] = [longWords(name), longWords(nameInSentence)];
    const known = new Set([...own, ...longWords(officialName)]);
    const isOfName =
      said.some((word) => own.includes(word)) && said.every((word) => known.has(word));
    if (isOfName || bare(nameInSentence) === bare(name)) return [];
    const fix = `Its name is ${name}. Write it so, in its own letters; with “the”, or shorter, where one says so.`;
    return [problemAt(areas, i, 'nameInSentence', nameInSentence, 'is not its name', fix)];
  });

/** No other name of an area is the name of another of its sort that is in force: who looks for that would be led astray. */
export const otherNamesAreFree = ({ areas }: Tables): Problem[] => {
  const sortOf = (area: AreaRow): string => (isLocalAuthority(area) ? 'council' : area.kind);
  const named = new Map(
    areas.rows
      .filter(({ validTo }) => validTo === null)
      .map((area) => [`${sortOf(area)} ${plain(area.name)}`, area]),
  );
  return areas.rows.flatMap((area, i) =>
    area.otherNames.flatMap((name) => {
      const other = named.get(`${sortOf(area)} ${plain(name)}`);
      if (!other || other.code === area.code) return [];
      const fix = `${other.code} is called so. Take it out, or write what tells the two apart.`;
      return [problemAt(areas, i, 'otherNames', name, 'is the name of another area', fix)];
    }),
  );
};

const councilsInForce = ({ areas }: Tables): AreaRow[] => areas.rows.filter(isLowerTierInForce);

/** A town that has the name of a council lies in it: where none does, the codes of two councils were mixed up. */
export function townsInTheirCouncils(tables: Tables): Problem[] {
  const { areas, places } = tables;
  const towns = Map.groupBy(
    places.rows.filter(({ kind }) => kind === 'town'),
    ({ name }) => name,
  );
  const councilsHere = councilsInForce(tables);
  // A council that holds the town of its own name is itself, and may hold that of another too.
  const sure = new Set(
    councilsHere
      .filter(({ code, name }) => towns.get(name)?.some((town) => town.localAuthority === code))
      .map(({ code }) => code),
  );
  return councilsHere.flatMap((area): Problem[] => {
    const of = towns.get(area.name) ?? [];
    if (of.every(({ localAuthority }) => sure.has(localAuthority))) return [];
    if (of.some(({ localAuthority }) => localAuthority === area.code)) return [];
    const rule = 'has the name of a town that lies in another';
    const fix = `places.csv has ${area.name} in ${of[0]!.localAuthority}. Were the codes of the two mixed up?`;
    return [problemAt(areas, areas.rows.indexOf(area), 'code', area.code, rule, fix)];
  });
}

/** The id of a document begins with the name of its area: with that of another, a code was mixed up. */
export function documentsOfTheirAreas({ areas, documents }: Tables): Problem[] {
  const byCode = new Map(areas.rows.map((area) => [area.code, area]));
  const bySlug = Map.groupBy(
    // What one that ended had published is its successor’s.
    areas.rows.filter((area) => isLocalAuthority(area) && !hasEnded(area)),
    ({ slug }) => slug,
  );
  return documents.rows.flatMap(({ id, areaCode }, i): Problem[] => {
    const area = byCode.get(areaCode);
    const [, slug] = /^(.+?)-council-/.exec(id) ?? [];
    if (!area || slug === undefined || area.slug === slug) return [];
    const other = bySlug.get(slug)?.[0];
    if (!other) return [];
    const fix = `The id begins with ${other.name}, whose code is ${other.code}. Were the codes of the two mixed up?`;
    return [
      problemAt(documents, i, 'areaCode', areaCode, 'is another area than that of the id', fix),
    ];
  });
}
