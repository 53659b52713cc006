import type {
  ProfileNamedPlan,
  ProfilePriority,
  ProfilePriorityList,
  ProfileSystemPriorities,
} from '../../profiles/stated.ts';
import type { PlanKind } from '../../tables/edition.ts';
import { foldedListWords } from '../../words/priorities/board.ts';
import { planInWords, planKindName } from '../../words/priorities/plan.ts';
import type { PriorityView } from './priority-view.ts';
import { documentLines, firstLink, type DocumentLine, type Documents } from './stated-document.ts';
import type { Link } from '../../words/sentence.ts';

/** Priorities of one list as a page shows them. */
export type ViewsOf = (priorities: readonly ProfilePriority[]) => PriorityView[];

/** By their labels alone, with no figure beside them. */
const labelsAlone: ViewsOf = (priorities) =>
  priorities.map(({ label }) => ({
    label,
    mark: null,
    why: null,
    shown: [],
    folded: [],
    above: [],
  }));

/** One list of priorities: what it is called, its labels, and the pages that state them. */
interface PriorityList {
  name: string;
  priorities: PriorityView[];
  documents: DocumentLine[];
  /** Whether the list before it rests on the same pages, so that they need no second citation. */
  isSamePage: boolean;
}

/** Lists of one plan as a page shows them: the plan on the left, its lists on the right. */
export interface PlanBlock {
  heading: string;
  /** The page that states its first list, where it may be a link. */
  page: Link | null;
  /** The plan's own title, its years and date, or how its kind was stated; null where the heading says it. */
  note: string | null;
  /** Pages that state every list; empty where the lists rest on different ones, and each names its own. */
  documents: DocumentLine[];
  lists: PriorityList[];
}

function noteOf({ plan, kindAsStated }: ProfilePriorityList, heading: string): string | null {
  if (plan) return `${planInWords(plan)}.`;
  return kindAsStated.toLowerCase() === heading.toLowerCase() ? null : `${kindAsStated}.`;
}

const pagesOf = ({ priorities }: ProfilePriorityList): string[] => [
  ...new Set(priorities.map(({ documentId }) => documentId)),
];

const restAlike = (a: ProfilePriorityList, b: ProfilePriorityList): boolean =>
  pagesOf(a).join() === pagesOf(b).join();

function blockOf(
  heading: string,
  note: string | null,
  lists: readonly ProfilePriorityList[],
  documents: Documents,
  viewsOf: ViewsOf,
): PlanBlock {
  const isOne = lists.every((list) => restAlike(list, lists[0]!));
  const lines = (list: ProfilePriorityList) => documentLines(pagesOf(list), documents);
  return {
    heading,
    page: firstLink(lines(lists[0]!)),
    note,
    documents: isOne ? lines(lists[0]!) : [],
    lists: lists.map((list, i) => ({
      name: list.standing === 'draft' ? foldedListWords(list.standing, list.name) : list.name,
      priorities: viewsOf(list.priorities),
      documents: isOne ? [] : lines(list),
      isSamePage: !isOne && i > 0 && restAlike(list, lists[i - 1]!),
    })),
  };
}

/** Lists of priorities by the plan they are of, in the order met. */
export const planBlocks = (
  lists: readonly ProfilePriorityList[],
  documents: Documents,
  viewsOf: ViewsOf = labelsAlone,
): PlanBlock[] =>
  [...Map.groupBy(lists, planKindName)].flatMap(([heading, alike]) =>
    [...Map.groupBy(alike, (list) => noteOf(list, heading))].map(([note, ofPlan]) =>
      blockOf(heading, note, ofPlan, documents, viewsOf),
    ),
  );

const order: readonly PlanKind[] = [
  'integrated-care-strategy',
  'joint-forward-plan',
  'other',
  'health-and-wellbeing-strategy',
];

/** The lists a system sets for itself, strategy first, then plan, then others. */
export const systemBlocks = (
  lists: ProfileSystemPriorities['lists'],
  documents: Documents,
  viewsOf?: ViewsOf,
): PlanBlock[] =>
  order.flatMap((kind) =>
    planBlocks(
      lists.filter((list) => list.scope === 'system' && list.kind === kind),
      documents,
      viewsOf,
    ),
  );

/** A plan that a page names, and the page. */
export interface NamedPlan {
  words: string;
  document: DocumentLine | null;
}

/** Plans of which no list of priorities is held, in words. */
export const namedPlans = (plans: readonly ProfileNamedPlan[], documents: Documents): NamedPlan[] =>
  plans.map((plan) => ({
    words: `${planInWords(plan)}.`,
    document: documentLines([plan.documentId], documents)[0] ?? null,
  }));
