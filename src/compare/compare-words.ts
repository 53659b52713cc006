import { listOf } from '../words/list.ts';
import { shareResidents } from './compared-area.ts';
import type { PublicProfile } from './compared-area.ts';
import type { CompareRow } from './compare-rows.ts';
import { capitalised } from '../words/sentence.ts';

/** `A`, `A and B`, `A, B and C`. */
export const namesInOne = (areas: readonly Pick<PublicProfile, 'name'>[]): string =>
  listOf(areas.map(({ name }) => name));

/** What the last column holds: `Northmoor compared with Southmoor`; nothing for fewer than two areas. */
export const differenceHeading = ([a, b]: readonly Pick<PublicProfile, 'name'>[]): string =>
  a && b ? `${a.name} compared with ${b.name}` : '';

/** What must be known to read the table: why differences are tested or not. */
export function compareNotes(
  areas: readonly PublicProfile[],
  rows: readonly CompareRow[],
): string[] {
  const [a, b] = areas;
  // Of more than two areas no differences are shown.
  if (!a || !b || areas.length > 2) return [];
  const country = [a, b].find(({ kind }) => kind === 'country');
  if (country) {
    return [
      `${capitalised(country.name_in_sentence)}’s figure is taken as fixed: an area is better, worse or similar by the publisher’s test, or by whether its own 95% range leaves ${country.name_in_sentence}’s figure out. Where no test is named, nothing tests the two.`,
      'A difference does not say why.',
    ];
  }
  if (shareResidents(a, b)) {
    return [
      `${a.name} and ${b.name} share residents, so the differences between them are not tested.`,
    ];
  }
  const untested = rows.some(({ difference }) => difference !== null && difference.test === null);
  const tested = rows.some(({ difference }) => (difference?.test ?? null) !== null);
  return [
    ...(tested
      ? [
          '“More than chance” means that the 95% range of the difference, which follows it, leaves out nought.',
        ]
      : []),
    ...(untested
      ? [
          'Where nothing is said of chance, no range is held for one of the two, so we cannot say whether the difference is more than chance.',
        ]
      : []),
    'A difference does not say why.',
  ];
}

/** One sentence on where the figures come from; blank where there are none. */
export function compareSources(
  areas: readonly PublicProfile[],
  rows: readonly CompareRow[],
): string {
  const used = new Set(rows.flatMap(({ sourceIds }) => sourceIds));
  const texts = areas
    .flatMap(({ sources }) => sources)
    .filter(({ id }) => used.has(id))
    .map(({ publisher, title, release }) => `${publisher}, ${title} (${release})`);
  return texts.length === 0 ? '' : `Sources: ${[...new Set(texts)].join('; ')}.`;
}
