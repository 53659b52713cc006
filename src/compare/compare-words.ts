import { called } from '../words/kind-of-area.ts';
import { listOf } from '../words/list.ts';
import { untestedDifferencesSentence } from '../words/test.ts';
import { shareResidents } from './compared-area.ts';
import type { PublicProfile } from './compared-area.ts';
import type { CompareRow } from './compare-rows.ts';
import type { ComparedObservation } from './compared-indicator.ts';
import { sourcesOf } from './row-source.ts';
import { capitalised } from '../words/sentence.ts';

/** An area as it is named in a picture: that its figure is an average worked out here is said by its name. */
export const nameWithAverage = (
  { name }: Pick<PublicProfile, 'name'>,
  figure: ComparedObservation | undefined,
): string => (figure?.average ? `${name} (average)` : name);

/** `A`, `A and B`, `A, B and C`. */
export const namesInOne = (areas: readonly Pick<PublicProfile, 'name'>[]): string =>
  listOf(areas.map(({ name }) => name));

/** That things stand side by side, where there are two areas or more. */
const sideBySide = (areas: readonly unknown[]): string => (areas.length > 1 ? ' side by side' : '');

/** `A and B side by side`; one alone by its name. */
export const namesSideBySide = (areas: readonly Pick<PublicProfile, 'name'>[]): string =>
  namesInOne(areas) + sideBySide(areas);

/** How many rows stand side by side: `1 figure side by side`; of one area alone `1 figure`. */
export const figuresSideBySide = (rows: number, areas: readonly unknown[]): string =>
  `${rows} ${rows === 1 ? 'figure' : 'figures'}${sideBySide(areas)}`;

/** Why the indicator that an address asks for is not shown: none goes by its id, or no area has a figure of it. */
export function noFocusSentence(
  asked: string,
  names: readonly { id: string; name: string }[],
  areas: readonly Pick<PublicProfile, 'name'>[],
): string {
  const name = names.find(({ id }) => id === asked)?.name;
  return name === undefined
    ? `Nothing measured here goes by “${asked}”.`
    : `No figure of “${name}” is held for ${namesInOne(areas)}.`;
}

/** What the last column holds: `Northmoor compared with Southmoor`; nothing for fewer than two areas. */
export const differenceHeading = ([a, b]: readonly Pick<PublicProfile, 'name'>[]): string =>
  a && b ? `${a.name} compared with ${b.name}` : '';

const doesNotSayWhy = 'A difference does not say why.';

/** What an average of councils is and why it is not tested; nothing where no row has one. */
export const averageNotes = (rows: readonly CompareRow[]): string[] =>
  rows.some(({ isDerived }) => isDerived)
    ? [
        `An average of ${called('council').shortMany} is worked out here, where no figure of the area itself is held. ${untestedDifferencesSentence('of-an-average')}`,
      ]
    : [];

const againstCountry = ({ name_in_sentence: country }: PublicProfile): string =>
  `${capitalised(country)}’s figure is taken as fixed. An area is better, worse or similar by the publisher’s test. Where there is none, we see if ${country}’s figure is outside the area’s own likely range. Where no test is named, nothing tests the two.`;

/** What tests say of two areas that share no residents, where any row was tested or lacked a range. */
function testNotes(rows: readonly CompareRow[]): string[] {
  const tests = rows.flatMap(({ difference, isDerived }) =>
    difference ? [{ isTested: difference.test !== null, isDerived }] : [],
  );
  return [
    ...(tests.some(({ isTested }) => isTested)
      ? [
          'After each difference is its likely range. We say “more than chance” where all of that range is on one side of nought.',
        ]
      : []),
    ...(tests.some(({ isTested, isDerived }) => !isTested && !isDerived)
      ? [
          'Where nothing is said of chance, no range is held for one of the two. So the difference is not tested.',
        ]
      : []),
  ];
}

/** What tests of every two of several areas say, where any was made. */
const pairNotes = (rows: readonly CompareRow[]): string[] =>
  rows.some(({ pairs }) => pairs.some(({ found }) => found !== 'untested'))
    ? [
        'A difference has a likely range. “More than chance” means that all of it is on one side of 0. “May not differ” is not the same as equal. Each pair is tested by itself. Of so many tests, about one in twenty finds a difference where there is none.',
      ]
    : [];

/** What must be known to read the table: why differences are tested or not. */
export function compareNotes(
  areas: readonly PublicProfile[],
  rows: readonly CompareRow[],
): string[] {
  const [a, b] = areas;
  if (!a || !b) return averageNotes(rows);
  if (areas.length > 2) return [...pairNotes(rows), ...averageNotes(rows), doesNotSayWhy];
  const country = [a, b].find(({ kind }) => kind === 'country');
  if (country) return [againstCountry(country), ...averageNotes(rows), doesNotSayWhy];
  if (shareResidents(a, b)) {
    return [
      `${a.name} and ${b.name} share residents, so the differences between them are not tested.`,
      ...averageNotes(rows),
    ];
  }
  return [...testNotes(rows), ...averageNotes(rows), doesNotSayWhy];
}

/** One sentence on where the figures come from; blank where there are none. */
export function compareSources(
  areas: readonly PublicProfile[],
  rows: readonly CompareRow[],
): string {
  const used = rows.flatMap(({ sourceIds }) => sourceIds);
  const texts = sourcesOf(used, areas).map(
    ({ publisher, title, release }) => `${publisher}, ${title} (${release})`,
  );
  return texts.length === 0 ? '' : `Sources: ${[...new Set(texts)].join('; ')}.`;
}
