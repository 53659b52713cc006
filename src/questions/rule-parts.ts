import { lifeExpectancy } from '../indicators/life-indicators.ts';
import type { Sex } from '../tables/edition.ts';
import type { Bag } from './bag.ts';
import { kindOf } from './kind-of.ts';
import type { Named, Scope, Subject, Way } from './question.ts';
import type { Words } from './words-file.ts';

/** The sex that is asked for; null for both or none. */
export const sexOf = ({ sexes }: Bag): Sex | null => (sexes.length === 1 ? sexes[0]! : null);

/** Whether any of some things is asked. */
export const has = (bag: Bag, ...any: Parameters<Bag['verbs']['has']>[0][]): boolean =>
  any.some((verb) => bag.verbs.has(verb));

/** Years of life, which are meant where nothing is named. */
export const life: Subject = { id: lifeExpectancy, others: [] };

/** Whether an area is the country. */
export const isCountry = (area: Named, { country }: Words): boolean => area[0] === country.code;

/** Of areas that bear a name those that have councils inside. */
export const withCouncils = (area: Named, words: Words): Named =>
  area.filter((code) => ['ics', 'county'].includes(kindOf(code, words)));

/** Whether one name alone is given, which several councils share. */
export const isShared = ({ areas: [area, second] }: Bag): boolean =>
  area !== undefined && area.shared !== null && !second;

/** The scope of a list: that of its kinds and regions, or the councils of a system or county that is named, or that share a name. */
export function scopeIn(bag: Bag): Scope | null {
  const [area, second] = bag.areas;
  if (!area || isCountry(area.codes, bag.words)) return bag.scope;
  if (area.shared !== null && !second)
    return { ...bag.scope, codes: area.codes, place: area.shared };
  const inside = withCouncils(area.codes, bag.words);
  if (second || inside.length === 0) return null;
  return { ...bag.scope, inside };
}

/** Which way a figure is asked to have moved. */
export const asWay = (bag: Bag): Way => bag.ways[0] ?? 'any';
