import { onceEach } from '../../src/tables/once.ts';
import type { Block } from './read-blocks.ts';
import type { Profile, PublicSite } from './public-site.ts';

/** A page of a site. */
export interface Page {
  address: string;
  /** The profile whose page it is; the country’s on a page that is no profile. */
  profile: Profile;
  site: PublicSite;
}

/** A sentence in its place. */
export interface Said extends Page {
  sentence: string;
  block: Block;
}

/** What is known of a claim. */
export type Verdict =
  /** A test or a set in the public files bears it out. */
  | 'tested'
  | 'names-test'
  | 'recomputed'
  /** The page says that it was not tested. */
  | 'untested'
  /** It speaks in general, or quotes. */
  | 'in-general'
  /** What speaks against it. */
  | { against: string };

/** Whether a page is that of an area, or of its figures year by year; the front page, which an edition of part of a country has for its country, is not. */
export const isOfArea = ({ address, profile }: Pick<Page, 'address' | 'profile'>): boolean =>
  address !== '/' && [profile.url, `${profile.url}history/`].includes(address);

/** The profile whose page it is; on a page of no area, every one. */
export const profilesMeant = (said: Said): Profile[] =>
  isOfArea(said) ? [said.profile] : [...said.site.profiles.values()];

/** The verdict of a set that was worked out again, or what it is in truth. */
export const workedOut = (isSo: boolean, inTruth: string): Verdict =>
  isSo ? 'recomputed' : { against: inTruth };

/** Sentences of one form, and how the public files are asked of them; null where the form does not fit after all. */
export interface ClaimRule {
  pattern: RegExp;
  judge: (found: RegExpExecArray, said: Said) => Verdict | null;
}

/** Whether an area counts among those inside another: at least half of its residents live there. */
export const isInside = ({ share }: { share: number }): boolean => share >= 0.5;

/** The fewest of a set of which an end may be told, or “many” be said. */
export const fewest = 3;

const numbers = 'none one two three four five six seven eight nine'.split(' ');

/** A count in figures or, below ten, in words. */
export const numberOf = (text: string): number =>
  numbers.includes(text) ? numbers.indexOf(text) : Number(text);

/** The sex in the files of the people that a sentence names; the others of the two are women. */
export const sexSaid = (people: string | undefined): 'female' | 'male' =>
  people?.toLowerCase() === 'men' ? 'male' : 'female';

const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });

/** A period of the files as sentences have it: `2022 to 2024`, `July 2026`. */
export const periodSaid = onceEach((period: string): string =>
  period.length === 7 && period[4] === '-'
    ? monthAndYear.format(new Date(`${period}-15`))
    : period.replace('-', ' to '),
);

/** The area that the last link before a sentence leads to: in a table, that of its row. */
export const areaLinked = ({ block, site }: Pick<Said, 'block' | 'site'>): Profile | undefined =>
  site.profiles.get(block.link ?? '');

/** A number as printed, its minus sign plain. */
export const printedNumber = (text: string): number =>
  Number(text.replace(/,/g, '').replace('−', '-'));

/** A number as the site prints it: halves away from nought. */
export function asPrinted(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const rounded = Math.round(Number((Math.abs(value) * scale).toPrecision(12))) / scale;
  const text = rounded.toFixed(decimals);
  return value < 0 && rounded !== 0 ? `-${text}` : text;
}

/** How many times one figure is another, as a reader divides the two that are printed; nought where either prints as nought or below. */
export function dividedAsPrinted(value: number, by: number, decimals: number): number {
  const [above, below] = [value, by].map((each) => Number(asPrinted(each, decimals)));
  return above! > 0 && below! > 0 ? above! / below! : 0;
}
