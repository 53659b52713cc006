import type { Ranges } from '../../indicators/ranges.ts';
import { called } from '../kind-of-area.ts';

const told: Record<Ranges, string> = {
  none: 'No ranges are held, so we cannot say which of these gaps really differ.',
  some: 'Ranges are held for some of these gaps only. Where two of them overlap, the two gaps may or may not differ.',
  all: 'Where the ranges of two gaps overlap, the two may or may not differ.',
};

/** How far gaps inside local authorities may be told apart, by what was published of their ranges. */
export const gapsInsideCaution = (ranges: Ranges): string =>
  `${told[ranges]} In a small ${called('district').short} few people die each year, and its gap can be wide or narrow by chance. The two ends of a list hold the most chance. So read this as a list, not as a ranking.`;

/** How far gaps inside and between council areas may be told apart, by what was published of the ranges of each; null where none of the kind is held. */
export function regionGapsCaution({
  life,
  inside,
}: {
  life: Ranges | null;
  inside: Ranges | null;
}): string {
  const lacking = [
    ...(life === 'none' ? ['the life expectancy on this page'] : []),
    ...(inside === 'none' ? [`the gaps inside ${called('council').many}`] : []),
  ];
  const held = [life, inside].filter((each) => each !== null);
  const said =
    lacking.length > 0
      ? `No ranges are held for ${lacking.join(' or for ')}. So we cannot say which of these gaps really differ.`
      : told[held.every((each) => each === 'all') ? 'all' : 'some'];
  return `${said} In a small ${called('district').short} a gap can be wide or narrow by chance. The two ends of a list hold the most chance. So these are lists, not rankings. A gap says nothing of its cause.`;
}
