import type { Area } from '../areas/area.ts';
import type { PublishedBySystem } from '../priorities/published-for-area.ts';
import type { PrioritySet, PublishedDocument } from '../priorities/published.ts';
import { whatWasRead } from '../words/priorities/read.ts';
import { themesSpokenOf } from '../priorities/themes-spoken-of.ts';
import { referenceTo } from './area-reference.ts';
import type {
  ProfileDocument,
  ProfilePriorities,
  ProfilePriorityList,
  ProfileSystemPriorities,
} from './stated.ts';

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
  const { name, kind, kindAsStated, scope, placeCode, plan, priorities } = set;
  return {
    name,
    kind,
    kindAsStated,
    scope,
    placeCode,
    plan: plan && { title: plan.title, period: plan.period, date: plan.date },
    priorities: priorities.map((each) => ({ label: each.label, ...resting(each) })),
  };
}

/** A list of a place is shown on the page of its system, and of that place. */
const isShown = ({ scope, placeCode }: PrioritySet, area: Area): boolean =>
  scope === 'system' || area.kind === 'ics' || placeCode === area.code;

function bySystem(
  { system, shownFor, published }: PublishedBySystem,
  area: Area,
): ProfileSystemPriorities {
  const { reading, documents, sets, groups } = published;
  return {
    system: referenceTo(system),
    shownFor: referenceTo(shownFor),
    reading: {
      status: reading.status,
      readIn: reading.readIn,
      words: whatWasRead(system, published),
    },
    documents: documents.map(documentOf),
    lists: sets.filter((set) => isShown(set, area)).map(listOf),
    groups: groups.map((each) => ({ group: each.group, basis: each.basis, ...resting(each) })),
    themes: [...themesSpokenOf([published])].sort(),
  };
}

/** What was found for an area, system by system: every document, list, group and theme. */
export const prioritiesOfArea = (
  area: Area,
  shown: readonly PublishedBySystem[],
): ProfilePriorities => ({ systems: shown.map((each) => bySystem(each, area)) });
