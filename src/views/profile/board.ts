import type { Indicators } from '../../indicators/indicator.ts';
import { besideSystem } from '../../priorities/beside-system.ts';
import { isCounted } from '../../priorities/standing.ts';
import type { ThemeIndex } from '../../priorities/theme.ts';
import type { AreaReference, Profile } from '../../profiles/profile.ts';
import type {
  ProfileCouncilPriorities,
  ProfilePlan,
  ProfilePriorityList,
} from '../../profiles/stated.ts';
import {
  besideSystemWords,
  boardHeading,
  boardMeans,
  boardOfCounty,
  foldedListWords,
  listStateWords,
  sharedWithWords,
} from '../../words/priorities/board.ts';
import { systemBeside } from '../../words/kind-of-area.ts';
import { tellUsAddress } from '../../words/priorities/tell-us.ts';
import { planInWords, planKindName } from '../../words/priorities/plan.ts';
import {
  byId,
  documentLines,
  firstLink,
  type DocumentLine,
  type Documents,
} from '../priorities/stated-document.ts';
import type { PriorityView } from '../priorities/priority-view.ts';
import { priorityViewsOf } from './bearing.ts';
import type { Link } from '../../words/sentence.ts';

/** One list of a board: its plan, how it is to be taken, the pages that state it. */
interface BoardListHead {
  heading: string;
  /** The page that states it, where it may be a link. */
  page: Link | null;
  notes: string[];
  documents: DocumentLine[];
  /** Where to say what is wrong with it, its rows written; null where the edition asks for nothing. */
  tellUs: string | null;
}

/** A list that speaks for the area, each priority with what bears on it. */
export interface BoardList extends BoardListHead {
  /** The list’s own name, or its kind where the name is the heading. */
  name: string;
  priorities: PriorityView[];
}

/** A list that has ended, is a draft or a fragment beside a whole one: shown as that, folded. */
export interface FoldedBoardList extends BoardListHead {
  summary: string;
  labels: string[];
}

/** What the board of a council published, for its own page or that of a district of it. */
export interface BoardView {
  heading: { title: string; href: string | null };
  /** Whose it is, where it is not the area’s own. */
  whose: string | null;
  /** What such a board is; null where the edition does not say. */
  means: string | null;
  read: string;
  lists: BoardList[];
  folded: FoldedBoardList[];
  /** Plans that were named, of which no list is held. */
  plans: { words: string; document: DocumentLine | null }[];
  /** What it and each system both name. */
  beside: string[];
}

/** What a board is shown beside. */
export interface BoardSetting {
  country: Profile;
  indicators: Indicators;
  themes: ThemeIndex;
  /** where corrections go; null where the edition names nowhere */
  corrections: string | null;
}

/** The area, and the council whose board plans for it: a system may share a name with either. */
export const plannersOf = ({ priorities, ...area }: Profile): AreaReference[] => [
  area,
  ...(priorities.strategy ? [priorities.strategy.council] : []),
];

const planOf = ({ plan }: ProfilePriorityList, plans: readonly ProfilePlan[]) =>
  plans.find(({ title }) => title === plan?.title) ?? null;

function headOf(
  list: ProfilePriorityList,
  { council, documents, plans }: ProfileCouncilPriorities,
  corrections: string | null,
): BoardListHead {
  const plan = planOf(list, plans);
  const documentIds = [...new Set(list.priorities.map(({ documentId }) => documentId))];
  const lines = documentLines(documentIds, byId(documents));
  return {
    heading: list.plan ? planInWords(list.plan) : planKindName(list),
    page: firstLink(lines),
    notes: [listStateWords(list), plan && sharedWithWords(plan.sharedWith)].filter(
      (note): note is string => Boolean(note),
    ),
    documents: lines,
    tellUs: tellUsAddress(corrections, { area: council, list: list.name, documentIds }),
  };
}

/** A part of a list says little where another list was read whole. */
function isShownFirst(list: ProfilePriorityList, all: readonly ProfilePriorityList[]): boolean {
  const hasWhole = all.some((each) => isCounted(each) && each.read === 'whole');
  return isCounted(list) && (list.read !== 'in-part' || !hasWhole);
}

function plansWithoutList({ plans, lists }: ProfileCouncilPriorities, documents: Documents) {
  const listed = new Set(lists.map(({ plan }) => plan?.title));
  return plans
    .filter(({ title }) => !listed.has(title))
    .map((plan) => ({
      words: [`${planInWords(plan)}.`, sharedWithWords(plan.sharedWith)].filter(Boolean).join(' '),
      document: documentLines([plan.documentId], documents)[0] ?? null,
    }));
}

function besideOf(
  { council, lists, reading }: ProfileCouncilPriorities,
  profile: Profile,
  setting: BoardSetting,
) {
  return profile.priorities.systems.flatMap(({ system, ...ofSystem }) => {
    const ofWhole = ofSystem.lists.filter(({ scope }) => scope === 'system');
    const found = besideSystem({ reading, lists }, { reading: ofSystem.reading, lists: ofWhole });
    const nameOf = (id: string): string => setting.themes.get(id).name;
    return found
      ? [
          besideSystemWords(found, {
            board: council,
            system: systemBeside(system, [council]),
            nameOf,
          }),
        ]
      : [];
  });
}

/** What the board that plans for an area published; null for systems, and where none was looked for. */
export function boardView(profile: Profile, setting: BoardSetting): BoardView | null {
  const { strategy } = profile.priorities;
  if (!strategy) return null;
  const { council, lists, reading } = strategy;
  const isOwn = council.code === profile.code;
  const documents = byId(strategy.documents);
  const viewsOf = priorityViewsOf({ profile, ...setting });
  const first = lists.filter((list) => isShownFirst(list, lists));
  return {
    heading: { title: boardHeading(council, isOwn), href: isOwn ? null : council.url },
    whose: isOwn ? null : boardOfCounty(profile, council),
    means: boardMeans(),
    read: reading.words,
    lists: first.map((list) => {
      const head = headOf(list, strategy, setting.corrections);
      const priorities = viewsOf(list.priorities);
      // A list of no plan that has a name is called by its own.
      return list.plan || list.kind !== 'other'
        ? { ...head, name: list.name, priorities }
        : { ...head, heading: list.name, name: head.heading, priorities };
    }),
    folded: lists
      .filter((list) => !first.includes(list))
      .map((list) => ({
        ...headOf(list, strategy, setting.corrections),
        summary: foldedListWords(list.standing, list.name),
        labels: list.priorities.map(({ label }) => label),
      })),
    plans: plansWithoutList(strategy, documents),
    beside: besideOf(strategy, profile, setting),
  };
}
