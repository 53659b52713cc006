import { readPostcode, type PostcodeForm } from './form.ts';

/** A whole postcode among other words: `I live at FY1 1AN`. */
const among = /(?:^|[^a-z0-9])([a-z]{1,2}\d[a-z\d]?\s{0,2}\d[a-z]{2})(?![a-z0-9])/i;

/** What begins like a postcode, or ends like one, and may be one with a slip in it; three letters and a year are words: `IMD 2025`. */
const startsLikeOne = /^(?![A-Z]{3}\d+$)[A-Z]{1,3}\d[A-Z0-9]{1,7}$/;
const endsLikeOne = /^(?=.*\d)[A-Z0-9]{2,5}[0-9OIL][A-Z]{2}$/;

/** As they are looked at: capitals without spaces. */
const lettersOf = (typed: string): string => typed.toUpperCase().replaceAll(/[\s.-]/g, '');

/** The first half of a postcode with what is asked of it: `fy1 smoking`. */
const halfBefore = /^\s*([a-z]{1,2}\d[a-z\d]?)\s+(?=[a-z\s]*[a-z]{4})([a-z\s]+)[?!.]*$/i;

/** The same after it: `smoking fy1`, `what’s smoking like in the fy1 area?`. A grade or a class with such a number, as `A1`, begins no outcode in use. */
const halfAfter =
  /^\s*(?=[a-z’'\s]*[a-z]{4})([a-z’'\s]*[a-z])\s+([a-z]{1,2}\d[a-z\d]?)(?:\s+(?:area|postcodes?))?[\s?!.]*$/i;

/** Addresses of the forces: `BFPO 58`. */
const forcesNumber = /^BFPO\d{0,4}$/;

/** Codes of areas: a letter and eight figures. */
const areaCode = /^[A-Z]\d{8}$/;

/**
 * The postcode, or part of one, in what a reader typed; `not-a-postcode` where it looks like one with a
 * slip in it; null where it is something else, such as a name. Whatever is not null must stay on the
 * reader's device, but for its first half.
 */
export function postcodeIn(typed: string): PostcodeForm | null {
  const form = readPostcode(typed);
  if (form.kind !== 'not-a-postcode') return form;
  const part = among.exec(typed)?.[1];
  if (part !== undefined) return readPostcode(part);
  const letters = lettersOf(typed);
  if (areaCode.test(letters)) return null;
  if (forcesNumber.test(letters)) return form;
  const half = readPostcode(halfBefore.exec(typed)?.[1] ?? halfAfter.exec(typed)?.[2] ?? '');
  if (half.kind === 'outcode') return half;
  return startsLikeOne.test(letters) || endsLikeOne.test(letters) ? form : null;
}

/** A second whole postcode after the first: `FY1 1AN and LS1 4AP`; null where there is none but the first again. */
export function secondPostcode(typed: string): PostcodeForm | null {
  const [first, ...rest] = [...typed.matchAll(new RegExp(among, 'gi'))].map(([, text]) =>
    readPostcode(text!),
  );
  return rest.find(({ text }) => text !== first!.text) ?? null;
}

/** What is typed beside a postcode: `obesity` of `obesity FY1 1AN`, and of `FY1 obesity`. */
export const besidePostcode = (typed: string): string =>
  typed.replace(among, ' ').replace(halfBefore, '$2').replace(halfAfter, '$1').trim();

/**
 * Whether a part of a postcode, or what begins like one, has first letters that no outcode in use has: `KS2`,
 * `NO2` are words. A whole postcode and what ends like one are none, whatever they begin with.
 */
export function beginsLikeNone({ kind, text }: PostcodeForm, inUse: readonly string[]): boolean {
  const letters = lettersOf(text);
  if (kind === 'postcode' || forcesNumber.test(letters) || endsLikeOne.test(letters)) return false;
  const first = /^[A-Z]+(?=\d)/.exec(letters)?.[0];
  return first !== undefined && !inUse.includes(first);
}
