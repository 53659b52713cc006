import { counted } from '../../words/number.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import type { PublishedIndex } from '../../priorities/published-for-area.ts';
import type { Published } from '../../priorities/published.ts';
import type { ReadingStatus } from '../../tables/edition.ts';
import { called, calledForShort } from '../../words/kind-of-area.ts';
import { listOf } from '../../words/list.ts';
import { pagesAndPapers } from '../../words/priorities/read.ts';

const systems = () => called('system');
const councils = () => calledForShort('council');

/** What was found where one alone was read. */
const foundForOne: Readonly<Record<ReadingStatus, string>> = {
  found: 'A list of priorities was found.',
  'in-part': 'Only a part of a list of priorities was found.',
  'not-found': 'The priorities now in force were not found.',
};

/** How many of the lists that were found were not read to their end; nothing where none is known to be so. */
function listsInPart(all: readonly Published[]): string[] {
  const lists = all.flatMap(({ sets }) => sets);
  const inPart = lists.filter(({ read }) => read === 'in-part').length;
  if (inPart === 0) return [];
  if (lists.length === 1) return ['The one list was read only in part.'];
  return [
    `Of ${lists.length} lists, ${inPart} ${inPart === 1 ? 'was' : 'were'} read only in part.`,
  ];
}

function readingOf(index: PublishedIndex, who: { one: string; many: string }): string[] {
  const all = [...index.values()];
  if (all.length === 0) return [];
  const pages = all.reduce((sum, { documents }) => sum + documents.length, 0);
  const read = `${pagesAndPapers(pages)} by or about ${counted(all.length, who)} ${pages === 1 ? 'was' : 'were'} read.`;
  const [only, second] = all;
  if (only && !second) return [read, foundForOne[only.reading.status], ...listsInPart(all)];
  const count = (status: string) => all.filter(({ reading }) => reading.status === status).length;
  return [
    read,
    `For ${count('found')} of them a list of priorities was found. For ${count('in-part')} only a part was found. For ${count('not-found')} the priorities now in force were not found.`,
    ...listsInPart(all),
  ];
}

/** What was and was not read of all systems together, and of all boards, for pages that put them side by side. */
export const readingInWords = (
  published: PublishedIndex,
  strategies: PublishedIndex = new Map(),
): string =>
  [
    ...readingOf(published, systems()),
    ...readingOf(strategies, councils()),
    'What is not found here may still be in a plan. So a blank does not mean that a theme is left out.',
  ].join(' ');

/** Whose readings the edition holds: `systems and councils`, or the one of them. */
export const whoWasRead = (published: PublishedIndex, strategies: PublishedIndex): string =>
  listOf([
    ...(published.size > 0 ? [systems().many] : []),
    ...(strategies.size > 0 ? [councils().many] : []),
  ]);

/** What all of them say comes first, as the headline of their page. */
export function whatComesFirst(published: PublishedIndex, strategies: PublishedIndex): string {
  const who = listOf([
    ...(published.size > 0 ? [counted(published.size, called('ics'))] : []),
    ...(strategies.size > 0
      ? [
          `the ${strategies.size === 1 ? 'board' : 'boards'} of ${counted(strategies.size, councils())}`,
        ]
      : []),
  ]);
  const isOne = published.size + strategies.size === 1;
  return `What ${who} ${isOne ? 'says' : 'say'} comes first, theme by theme.`;
}

/** What stands in the list of councils’ boards, and how it is ordered. */
export function boardsSummary({ hasRegions, hasSystems }: AreaIndex): string {
  const by = [
    ...(hasRegions ? [called('region').one] : []),
    ...(hasSystems ? [called('system').one] : []),
  ];
  const ordered = by.length > 0 ? `, by ${listOf(by)}` : '';
  return `What was found for the health and wellbeing board of each${ordered}.`;
}
