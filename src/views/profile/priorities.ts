import { counted } from '../../words/number.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { ProfileGroup, ProfileSystemPriorities } from '../../profiles/stated.ts';
import type { ThemeIndex } from '../../priorities/theme.ts';
import {
  namedPlans,
  planBlocks,
  systemBlocks,
  type NamedPlan,
  type PlanBlock,
  type ViewsOf,
} from '../priorities/plan-blocks.ts';
import {
  byId,
  documentLines,
  type DocumentLine,
  type Documents,
} from '../priorities/stated-document.ts';
import { howFarRead } from '../../priorities/how-far-read.ts';
import { promisedInShort, type PromisedBy } from '../../words/priorities/in-short.ts';
import { byOurLabel, howFarReadWords, limitsSaidOnce } from '../../words/priorities/read.ts';
import { terms } from '../../words/terms.ts';
import { called, systemBeside } from '../../words/kind-of-area.ts';
import { priorityViewsOf } from './bearing.ts';
import { boardView, plannersOf, type BoardSetting, type BoardView } from './board.ts';

/** Groups of people that a system names, and the pages that name them. */
interface GroupsView {
  title: string;
  groups: string[];
  documents: DocumentLine[];
}

/** What one system has published: what was read, its lists of priorities, themes, and groups of people. */
export interface SystemPrioritiesView {
  /** The system's name over its lists; null where the page is its own. */
  heading: { name: string; href: string | null } | null;
  read: string;
  /** What is folded, in a few words: `What it published: 8 priorities in 2 lists`, or that it is what was read. */
  counts: string;
  blocks: PlanBlock[];
  plans: NamedPlan[];
  /** How strategy and plan differ; null where not both were read. */
  difference: string | null;
  themes: { name: string; path: string }[];
  groups: GroupsView[];
  /** Lists of places inside the system, on its own page. */
  places: PlanBlock[];
}

/** What its board and its systems have published for an area, plan by plan, and what was and was not read. */
export interface PrioritiesView {
  /** How far what was published was read, said before any of it. */
  summary: string;
  /** The first of what is shown in its own words, and how much more; null where nobody was read. */
  inShort: string | null;
  /** What its own board published, or its county’s; null where none was looked for. */
  board: BoardView | null;
  intro: string[];
  /** Lists of the area itself; null where none was found. */
  own: { title: string; blocks: PlanBlock[] } | null;
  systems: SystemPrioritiesView[];
  /** Whether the edition has a page on which all systems stand by theme. */
  hasThemes: boolean;
}

const groupTitle = (basis: ProfileGroup['basis']): string => {
  const { namedGroups } = terms();
  if (basis === 'priority-group') return 'Groups said to come first';
  return namedGroups === null ? 'Groups named' : `Groups named for ${namedGroups}`;
};

const groupsOf = (groups: readonly ProfileGroup[], documents: Documents): GroupsView[] =>
  (['named-as-plus', 'priority-group'] as const)
    .map((basis) => ({ basis, named: groups.filter((group) => group.basis === basis) }))
    .filter(({ named }) => named.length > 0)
    .map(({ basis, named }) => ({
      title: groupTitle(basis),
      groups: named.map(({ group }) => group),
      documents: documentLines(
        named.map(({ documentId }) => documentId),
        documents,
      ),
    }));

function listedCounts(blocks: readonly PlanBlock[], themes: number): string {
  const lists = blocks.flatMap((block) => block.lists);
  const { length } = lists.flatMap(({ priorities }) => priorities);
  if (length + themes === 0) return 'What was read';
  const inLists = lists.length > 1 ? ` in ${lists.length} lists` : '';
  const count =
    length > 0
      ? `${counted(length, { one: 'priority', many: 'priorities' })}${inLists}`
      : counted(themes, { one: 'theme', many: 'themes' });
  return `What the ${called('system').one} published: ${count}`;
}

function systemView(
  found: ProfileSystemPriorities,
  read: string,
  profile: Profile,
  { isNamed, themes, viewsOf }: { isNamed: boolean; themes: ThemeIndex; viewsOf: ViewsOf },
): SystemPrioritiesView {
  const documents = byId(found.documents);
  const places = found.lists.filter(({ scope }) => scope === 'place');
  const blocks = systemBlocks(found.lists, documents, isNamed ? undefined : viewsOf);
  return {
    counts: listedCounts(blocks, found.themes.length),
    heading: isNamed
      ? { name: systemBeside(found.system, plannersOf(profile)).name, href: found.system.url }
      : null,
    read,
    blocks,
    plans: namedPlans(found.namedPlans, documents),
    difference: found.strategyAgainstPlan,
    themes: themes.all
      .filter(({ id }) => found.themes.includes(id))
      .map(({ name, path }) => ({ name, path })),
    groups: groupsOf(found.groups, documents),
    places: profile.kind === 'ics' ? planBlocks(places, documents) : [],
  };
}

/** Lists that are of the area itself, such as its health and wellbeing strategy, where found. */
function ownView({ priorities, code, nameInSentence }: Profile): PrioritiesView['own'] {
  const documents = byId(priorities.systems.flatMap((each) => each.documents));
  const lists = priorities.systems.flatMap((each) =>
    each.lists.filter(({ placeCode }) => placeCode === code),
  );
  if (lists.length === 0) return null;
  return {
    title: `Priorities of ${nameInSentence} itself`,
    blocks: planBlocks(lists, documents),
  };
}

/** Everyone who plans for an area, and what was read of them. */
export const plannersRead = ({ priorities: { strategy, systems } }: Profile) =>
  [strategy ?? [], systems].flat();

/** How far the board of an area and its systems were read, in words. */
function summaryOf(profile: Profile): string {
  const { strategy, systems } = profile.priorities;
  return howFarReadWords([
    ...(strategy
      ? [
          {
            nameInSentence: `the board of ${strategy.council.nameInSentence}`,
            far: howFarRead(strategy),
          },
        ]
      : []),
    ...systems.map(({ system, ...found }) => ({
      nameInSentence: systemBeside(system, plannersOf(profile)).nameInSentence,
      far: howFarRead(found),
    })),
  ]);
}

const labelsOf = (lists: readonly { priorities: readonly { label: string }[] }[]): string[] =>
  lists.flatMap(({ priorities }) => priorities.map(({ label }) => label));

const labelsOfBlocks = (blocks: readonly PlanBlock[]): string[] =>
  labelsOf(blocks.flatMap(({ lists }) => lists));

/** Whether a system ended, and stands for the one that took over from it. */
const isBefore = ({ system, shownFor }: ProfileSystemPriorities): boolean =>
  system.code !== shownFor.code;

/** Whose priorities those of some systems are, all of today or all ended; null on a system’s own page. */
function whoseSystems(found: readonly ProfileSystemPriorities[], { kind, code }: Profile) {
  const { one, many } = called('system');
  const words = found.length === 1 ? one : many;
  if (found.some(isBefore)) return `The ${words} before ${kind === 'ics' ? 'it' : 'today’s'}`;
  return found.every(({ system }) => system.code === code) ? null : `Its ${words}`;
}

/** What is shown of the systems of an area: of those of today, then of those before them, which are never said to be its own. */
function ofSystems(views: readonly SystemPrioritiesView[], profile: Profile): PromisedBy[] {
  const read = profile.priorities.systems.map((found, place) => ({ found, view: views[place]! }));
  const { today = [], before = [] } = Object.groupBy(read, ({ found }) =>
    isBefore(found) ? 'before' : 'today',
  );
  return [today, before]
    .filter((these) => these.length > 0)
    .map((these) => ({
      whose: whoseSystems(
        these.map(({ found }) => found),
        profile,
      ),
      labels: these.flatMap(({ view }) => labelsOfBlocks(view.blocks)),
      isPart: these.some(({ found }) => howFarRead(found) === 'in-part'),
    }));
}

/** In short what the parts of a page show: of its board, of itself where it has none, and of its systems. */
function inShort(
  { board, own, systems }: Pick<PrioritiesView, 'board' | 'own' | 'systems'>,
  profile: Profile,
): string | null {
  const { strategy } = profile.priorities;
  const ofBoard = board && {
    whose:
      board.whose === null
        ? 'Its health and wellbeing board'
        : `The health and wellbeing board of its ${called('county').short}`,
    labels: labelsOf(board.lists),
    isPart: strategy !== null && howFarRead(strategy) === 'in-part',
  };
  const ofItself = own && { whose: 'Itself', labels: labelsOfBlocks(own.blocks), isPart: false };
  return promisedInShort([...[ofBoard ?? ofItself ?? []].flat(), ...ofSystems(systems, profile)]);
}

/** What was found of the priorities for an area; null where there is nothing to say, as for the country. */
export function prioritiesView(profile: Profile, setting: BoardSetting): PrioritiesView | null {
  const { strategy, systems, words } = profile.priorities;
  if (!strategy && systems.length === 0 && words.length === 0) return null;
  // An edition without plans: nothing was read of anyone.
  const nothingRead = systems.every((each) => each.documents.length + each.lists.length === 0);
  if (!strategy && nothingRead && setting.themes.all.length === 0) return null;
  const isNamed = systems.some(({ system }) => system.code !== profile.code);
  const board = boardView(profile, setting);
  const ofEach = systems.map(({ reading }) => reading.words);
  const viewsOf = priorityViewsOf({ profile, ...setting });
  const isSaidBefore = plannersRead(profile).some((each) => howFarRead(each) === 'in-part');
  // The board's stands first on the page.
  const read = limitsSaidOnce([...(board ? [board.read] : []), ...ofEach], isSaidBefore);
  const parts = {
    board: board && { ...board, read: read.shift() ?? '' },
    own: ownView(profile),
    systems: systems.map((found, place) =>
      systemView(found, read[place] ?? '', profile, { isNamed, themes: setting.themes, viewsOf }),
    ),
  };
  const labels = [
    ...labelsOf(parts.board?.lists ?? []),
    ...[...(parts.own ? [parts.own] : []), ...parts.systems].flatMap((each) =>
      labelsOfBlocks(each.blocks),
    ),
  ];
  return {
    summary: [summaryOf(profile), ...(labels.length > 0 ? [byOurLabel] : [])].join(' '),
    inShort: inShort(parts, profile),
    intro: words,
    ...parts,
    hasThemes: setting.themes.all.length > 0,
  };
}
