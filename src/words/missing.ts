import type { MissingReason } from '../tables/edition.ts';
import { capitalised } from './sentence.ts';
import { called } from './kind-of-area.ts';

/** Why a figure is missing, in one sentence. `area` is its name as in running text. */
export function missingSentence(reason: MissingReason, area: string): string {
  switch (reason) {
    case 'not-published':
      return `No figure was published for ${area}.`;
    case 'suppressed':
      return 'The publisher held this figure back, as it rests on small numbers or is not sure enough.';
    case 'not-collected':
      return 'This is not measured for areas of this kind.';
    case 'area-did-not-exist':
      return `${capitalised(area)} did not exist as an area at that time.`;
    case 'boundary-changed':
      return `The boundary of ${area} changed, so earlier figures are for another area.`;
    case 'not-comparable':
      return 'The publisher says this figure cannot be set beside the others.';
  }
}

/** That a figure is not in this edition, of which nobody says why. */
export const notHeldSentence = (area: string): string =>
  `No figure for ${area} is held in this edition.`;

/** Why an area has no length of life of a kind: `healthy life expectancy` of `East Vale`. */
export function lengthMissingSentence(
  reason: MissingReason | 'not-held' | 'not-for-its-kind' | 'for-its-county',
  what: string,
  area: string,
): string {
  const none = `No ${what} is held for ${area}.`;
  if (reason === 'not-held' || reason === 'not-for-its-kind') return none;
  if (reason === 'for-its-county')
    return `${none} It is held for ${called('county').shortMany}, not ${called('district').shortMany}.`;
  return missingSentence(reason, area);
}
