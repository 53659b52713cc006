import { isCityCorporation } from '../areas/area.ts';
import type { AreaKind, AreaRow } from '../tables/edition.ts';
import type { KindWords } from '../tables/terms.ts';
import { capitalised } from './sentence.ts';
import { terms } from './terms.ts';

/**
 * What areas of a kind are called in running text; `local-authority` and `council` are those of any tier, `system` is
 * the plain word for an `ics`.
 */
export function called(kind: AreaKind | 'local-authority' | 'council' | 'system'): KindWords {
  const { kinds, localAuthority, councilArea, system } = terms();
  if (kind === 'system') return system;
  if (kind === 'local-authority') return localAuthority;
  return kind === 'council' ? councilArea : kinds[kind];
}

/** The kind of one area in a reader's words: that of its kind, but for the corporation of a city. */
export const kindOfArea = (area: Pick<AreaRow, 'kind' | 'officialName'>): string =>
  isCityCorporation(area) ? 'City Corporation area' : called(area.kind).one;

type NamedKind = Pick<AreaRow, 'name' | 'kind'>;

/** The name of one area in running text, with the kind of a system or a county, whose name another may bear: `Devon ICS`, `Devon county`. */
export const nameWithKind = ({ name, kind }: NamedKind): string =>
  kind === 'ics' || kind === 'county' ? `${name} ${called(kind).short}` : name;

/** The name beside another area that bears it, in comparisons, answers and lists: `Devon (ICS)`, `Devon (county)`, `Dorset (council)`; of a region or country, the name. */
export function nameApart({ name, kind }: NamedKind): string {
  if (kind === 'country' || kind === 'region') return name;
  return `${name} (${called(kind === 'ics' || kind === 'county' ? kind : 'council').short})`;
}

/** The same for short, one and many: `ICS` and `ICSs`. */
export function calledForShort(...kind: Parameters<typeof called>): { one: string; many: string } {
  const { short, shortMany } = called(...kind);
  return { one: short, many: shortMany };
}

/** What the members of a system or county are called, one and many: `council` and `councils`, of a county `district` and `districts`. */
export const memberWords = ({ kind }: Pick<AreaRow, 'kind'>): { one: string; many: string } =>
  calledForShort(kind === 'county' ? 'district' : 'council');

interface Called {
  code: string;
  name: string;
  nameInSentence: string;
}

/** A system as it is named beside areas: with its kind, `Devon ICS`, where another of them bears its name. */
export function systemBeside(system: Called, areas: readonly Called[]): Called {
  const isShared = areas.some(({ code, name }) => code !== system.code && name === system.name);
  const withKind = (own: string): string => nameWithKind({ name: own, kind: 'ics' });
  const { code, name, nameInSentence } = system;
  return isShared
    ? { code, name: withKind(name), nameInSentence: withKind(nameInSentence) }
    : system;
}

/** Words without the short form that stands after them in brackets: `integrated care systems`. */
export const withoutShort = (words: string): string => words.replace(/ \([^()]*\)$/, '');

/** With `a` or `an` before it. */
export const withArticle = (words: string): string =>
  `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;

/** Councils of the upper and single tier: `counties and single tier local authorities`; where there is one tier, all councils. */
export const upperTierWords = (): string =>
  called('county').isNone
    ? called('local-authority').many
    : `${called('county').shortMany} and single tier ${called('local-authority').many}`;

/** The same in a sentence: `counties and single tier councils`. */
export const upperTierInShort = (): string =>
  called('county').isNone
    ? called('council').shortMany
    : `${called('county').shortMany} and single tier ${called('council').shortMany}`;

/** What a system is, as a sentence: `An integrated care system (ICS) is the NHS, the councils and others of one part of the country`. */
export const systemMeans = (): string =>
  `${capitalised(withArticle(called('ics').one))} is ${terms().systemIs} the country`;

/** The same where systems were spoken of before: with the name of the country, and who runs them. */
export function systemExplained(country: string): string {
  const { systemIs, systemBody } = terms();
  const body = systemBody === null ? '' : ` ${systemBody}`;
  const [plain, official] = [called('system').one, called('ics').one];
  const isOneWord = plain === official;
  return `${capitalised(withArticle(plain))} is ${isOneWord ? '' : `${withArticle(official)}: `}${systemIs} ${country}.${body}`;
}
