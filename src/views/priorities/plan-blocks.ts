import { groupBy } from '../../priorities/group-by.ts';
import type { PrioritySet, Published, PublishedDocument } from '../../priorities/published.ts';
import type { PlanKind, PlanRow } from '../../tables/edition.ts';
import { eachOnce, writtenDate } from './stated-document.ts';

const kindNames: Record<Exclude<PlanKind, 'other'>, string> = {
  'integrated-care-strategy': 'Integrated care strategy',
  'joint-forward-plan': 'Joint forward plan',
  'health-and-wellbeing-strategy': 'Health and wellbeing strategy',
};

/** The kind of a plan in a reader's words; for kinds without a duty in law, as its page states it. */
export const planKindName = ({
  kind,
  kindAsStated,
}: Pick<PlanRow, 'kind' | 'kindAsStated'>): string =>
  kind === 'other' ? kindAsStated : kindNames[kind];

/** One list of priorities: what it is called, its labels, and the pages that state them. */
export interface PriorityList {
  name: string;
  labels: string[];
  documents: PublishedDocument[];
  /** Whether the list before it rests on the same pages, so that they need no second citation. */
  isSamePage: boolean;
}

/** Lists of one plan as a page shows them: the plan on the left, its lists on the right. */
export interface PlanBlock {
  heading: string;
  /** The plan's own title, its years and date, or how its kind was stated; null where the heading says it. */
  note: string | null;
  /** Pages that state every list; empty where the lists rest on different ones, and each names its own. */
  documents: PublishedDocument[];
  lists: PriorityList[];
}

/** A plan's title with its years and date as stated: `Fens Plan, 2023-2028, dated March 2023`. */
function planInWords({ title, period, date }: PlanRow): string {
  // Some dates say themselves what happened then: `updated March 2024`.
  const says = date !== null && /^[a-z]/.test(date);
  const dated = date === null ? null : `${says ? '' : 'dated '}${writtenDate(date)}`;
  const isInTitle = period !== null && title.replace(' to ', '-').includes(period);
  return [title, isInTitle ? null : period, dated].filter((part) => part !== null).join(', ');
}

function noteOf(set: PrioritySet, heading: string): string | null {
  if (set.plan) return `${planInWords(set.plan)}.`;
  return set.kindAsStated.toLowerCase() === heading.toLowerCase() ? null : `${set.kindAsStated}.`;
}

const idsOf = ({ documents }: PriorityList): string => documents.map(({ id }) => id).join();

const listOf = (set: PrioritySet): PriorityList => ({
  name: set.name,
  labels: set.priorities.map(({ label }) => label),
  documents: eachOnce(set.priorities.map(({ document }) => document)),
  isSamePage: false,
});

/** Lists of priorities by the plan they are of, in the order met. */
export function planBlocks(sets: readonly PrioritySet[]): PlanBlock[] {
  const byPlan = groupBy(sets, (set) => `${planKindName(set)}|${noteOf(set, planKindName(set))}`);
  return [...byPlan.values()].map((ofPlan) => {
    const heading = planKindName(ofPlan[0]!);
    const lists = ofPlan.map(listOf);
    const isOne = new Set(lists.map(idsOf)).size === 1;
    return {
      heading,
      note: noteOf(ofPlan[0]!, heading),
      documents: isOne ? lists[0]!.documents : [],
      lists: lists.map((list, i) => ({
        ...list,
        documents: isOne ? [] : list.documents,
        isSamePage: !isOne && i > 0 && idsOf(list) === idsOf(lists[i - 1]!),
      })),
    };
  });
}

const order: readonly PlanKind[] = [
  'integrated-care-strategy',
  'joint-forward-plan',
  'other',
  'health-and-wellbeing-strategy',
];

/** The lists a system sets for itself, strategy first, then plan, then others. */
export const systemBlocks = ({ sets }: Published): PlanBlock[] =>
  order.flatMap((kind) =>
    planBlocks(sets.filter((set) => set.scope === 'system' && set.kind === kind)),
  );

/** The lists of places inside a system. */
export const placeBlocks = ({ sets }: Published): PlanBlock[] =>
  planBlocks(sets.filter(({ scope }) => scope === 'place'));

/** A plan that a page names, and the page. */
export interface NamedPlan {
  words: string;
  document: PublishedDocument | null;
}

/** Plans named in what was read of which no list of priorities is held. */
export function plansWithoutLists({ plans, sets, documents }: Published): NamedPlan[] {
  const listed = new Set(sets.map(({ plan }) => plan));
  // A plan whose title is what its lists stand under has been named there.
  const headings = new Set(sets.map((set) => planKindName(set).toLowerCase()));
  const byId = new Map(documents.map((document) => [document.id, document]));
  return plans
    .filter((plan) => !listed.has(plan) && !headings.has(plan.title.toLowerCase()))
    .map((plan) => ({
      words: `${planInWords(plan)}.`,
      document: byId.get(plan.documentId) ?? null,
    }));
}
