import { hasEnded } from '../tables/area-kinds.ts';
import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { PublishedBySystem } from '../priorities/published-for-area.ts';
import type { PrioritySet, Published, PublishedDocument } from '../priorities/published.ts';
import { strategyAndPlan } from '../priorities/strategy-and-plan.ts';
import type { StrategyOfCouncil } from '../priorities/strategy-for-area.ts';
import type { ThemeIndex } from '../priorities/theme.ts';
import { planKindName } from '../words/priorities/plan.ts';
import {
  strategyAgainstPlan,
  whatWasRead,
  nothingWasRead,
  publishedBeforeEnd,
  publishedBySystemsOf,
  shownFromBefore,
} from '../words/priorities/read.ts';
import { themesSpokenOf } from '../priorities/themes-spoken-of.ts';
import { referenceTo } from './area-reference.ts';
import type {
  ProfileCouncilPriorities,
  ProfileDocument,
  ProfileNamedPlan,
  ProfilePriorities,
  ProfilePriorityList,
  ProfileSystemPriorities,
} from './stated.ts';
import { systemBeside } from '../words/kind-of-area.ts';

/**
 * Why the priorities shown on an area's page are those of the systems they are of: for an authority its
 * system, for a new system the ones before it, for an ended one its own. What an authority lies in is said once.
 */
function whoseTheyAre(area: Area, shown: readonly PublishedBySystem[], areas: AreaIndex): string[] {
  const targets = area.kind === 'ics' ? [area] : areas.systemsOf(area).map((share) => share.area);
  const whose =
    area.kind === 'ics' || targets.length === 0
      ? []
      : [
          publishedBySystemsOf(
            area,
            targets.map((system) => systemBeside(system, [area])),
          ),
        ];
  const ofEach = targets.flatMap((system) => {
    const ofIt = shown.filter(({ shownFor }) => shownFor.code === system.code);
    const from = ofIt.map((each) => each.system);
    const isOwn = from.some(({ code }) => code === system.code);
    return [
      ...(ofIt.length === 0 ? [nothingWasRead(system)] : []),
      ...(ofIt.length > 0 && !isOwn ? [shownFromBefore(system, from)] : []),
      ...(isOwn && hasEnded(system) ? [publishedBeforeEnd(system)] : []),
    ];
  });
  return [...whose, ...ofEach];
}

const documentOf = (page: PublishedDocument): ProfileDocument => ({
  id: page.id,
  title: page.title,
  publisher: page.publisher,
  kind: page.kindAsStated,
  date: page.date,
  dateBasis: page.dateBasis,
  confidence: page.confidence,
  url: page.link,
});

const resting = ({
  document: page,
  themes,
}: {
  document: PublishedDocument;
  themes: readonly string[];
}) => ({ documentId: page.id, confidence: page.confidence, themes });

function listOf(set: PrioritySet): ProfilePriorityList {
  const { name, kind, kindAsStated, scope, placeCode, plan, standing, isDraft, read, priorities } =
    set;
  return {
    name,
    kind,
    kindAsStated,
    scope,
    placeCode,
    plan: plan && { title: plan.title, period: plan.period, date: plan.date },
    standing,
    isDraft,
    read,
    priorities: priorities.map((each) => ({ label: each.label, ...resting(each) })),
  };
}

const readingOf = (area: Area, published: Published) => ({
  status: published.reading.status,
  readIn: published.reading.readIn,
  words: whatWasRead(area, published),
});

/** A list of a place is shown on the page of its system, and of that place. */
const isShown = ({ scope, placeCode }: PrioritySet, area: Area): boolean =>
  scope === 'system' || area.kind === 'ics' || placeCode === area.code;

/** Plans named in what was read of which no list of priorities is held. */
function namedPlansOf({ plans, sets }: Published): ProfileNamedPlan[] {
  const listed = new Set(sets.map(({ plan }) => plan));
  // A plan whose title is what its lists stand under has been named there.
  const headings = new Set(sets.map((set) => planKindName(set).toLowerCase()));
  return plans
    .filter((plan) => !listed.has(plan) && !headings.has(plan.title.toLowerCase()))
    .map(({ title, period, date, documentId }) => ({ title, period, date, documentId }));
}

function strategyAgainstPlanOf(published: Published, themes: ThemeIndex): string | null {
  const difference = strategyAndPlan(published);
  return difference && strategyAgainstPlan(difference, (id) => themes.get(id).name);
}

function bySystem(
  { system, shownFor, published }: PublishedBySystem,
  area: Area,
  themes: ThemeIndex,
): ProfileSystemPriorities {
  const { documents, sets, groups } = published;
  return {
    system: referenceTo(system),
    shownFor: referenceTo(shownFor),
    reading: readingOf(system, published),
    documents: documents.map(documentOf),
    lists: sets.filter((set) => isShown(set, area)).map(listOf),
    namedPlans: namedPlansOf(published),
    strategyAgainstPlan: strategyAgainstPlanOf(published, themes),
    groups: groups.map((each) => ({ group: each.group, basis: each.basis, ...resting(each) })),
    themes: [...themesSpokenOf([published])].sort(),
  };
}

function byCouncil(
  { council, published }: StrategyOfCouncil,
  areas: AreaIndex,
): ProfileCouncilPriorities {
  const { documents, plans, sets } = published;
  return {
    council: referenceTo(council),
    reading: readingOf(council, published),
    documents: documents.map(documentOf),
    plans: plans.map(({ title, kind, period, date, documentId, sharedWith }) => ({
      title,
      kind,
      period,
      date,
      documentId,
      sharedWith: sharedWith.map((code) => referenceTo(areas.get(code))),
    })),
    lists: sets.map(listOf),
    themes: [...themesSpokenOf([published])].sort(),
  };
}

/** What systems and the board of its council published for an area. */
export interface FoundForArea {
  shown: readonly PublishedBySystem[];
  strategy: StrategyOfCouncil | null;
}

/** What was found for an area: of the board that plans for it, and system by system. */
export const prioritiesOfArea = (
  area: Area,
  { shown, strategy }: FoundForArea,
  { areas, themes }: { areas: AreaIndex; themes: ThemeIndex },
): ProfilePriorities => ({
  words: whoseTheyAre(area, shown, areas),
  strategy: strategy && byCouncil(strategy, areas),
  systems: shown.map((each) => bySystem(each, area, themes)),
});
