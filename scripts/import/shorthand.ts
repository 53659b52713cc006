import type { MissingReason } from '../../src/tables/edition.ts';

/** What stands in a cell instead of a figure, in the shorthand of government statistics. */
const shorthand = /^(?:\[([a-z]+)\]|(\.\.|:|\*))$/i;
/** The same in words, or as a number that it is below: `suppressed`, `<5`. */
const suppressed = /^(?:suppressed|(?:<|fewer than |less than ) ?\d+)$/i;

/** The letters of a shorthand; null where the text is none. */
export function shorthandOf(text: string): string | null {
  if (suppressed.test(text.trim())) return 'c';
  const [, letters, sign] = shorthand.exec(text.trim()) ?? [];
  if (sign !== undefined) return sign === '*' ? 'c' : 'x';
  return letters === undefined ? null : letters.toLowerCase();
}

/**
 * Why there is no figure, by shorthand: `u`, too unreliable to publish, is `suppressed` (the samples are small)
 * unless the indicator says otherwise.
 */
const reasons: ReadonlyMap<string, MissingReason> = new Map([
  ['c', 'suppressed'],
  ['low', 'suppressed'],
  ['u', 'suppressed'],
  ['w', 'not-published'],
  ['x', 'not-published'],
  ['z', 'not-collected'],
]);

/** The reason that a shorthand gives; undefined where it is not known. */
export const reasonOfShorthand = (letters: string): MissingReason | undefined =>
  reasons.get(letters);
