import type {
  Confidence,
  Core20PlusGroupRow,
  PlanKind,
  PriorityRow,
  ReadingStatus,
  Sex,
  TargetDirection,
  TargetScope,
} from '../tables/edition.ts';
import type { LatestFigure, TargetProgress } from '../progress/target-progress.ts';
import type { Standing } from '../priorities/standing.ts';
import type { OverlookedGap } from '../priorities/overlooked-gaps.ts';
import type { NearestFigure } from '../progress/nearest-figure.ts';
import type { AreaReference } from './profile.ts';

/** A page or paper that was read. `url` is null where it has none, or where it must not be a link. */
export interface ProfileDocument {
  id: string;
  title: string;
  publisher: string | null;
  /** what kind of page it is, as the reader noted it */
  kind: string;
  /** as stated: `2023-06-30`, `March 2023`, `undated` */
  date: string;
  dateBasis: 'stated' | 'inferred';
  /** `low`: a hint, never to be taken for a fact */
  confidence: Confidence;
  url: string | null;
}

/** What rests on a document: which, how far it is to be trusted, and the themes the words name. */
interface Resting {
  documentId: string;
  confidence: Confidence;
  /** ids of themes, as at `/priorities/<id>/` */
  themes: readonly string[];
}

/** A priority of a list, and the page it rests on. */
export interface ProfilePriority extends Resting {
  /** our own short label of what the document says */
  label: string;
}

/** One list of priorities; lists are never added together. */
export interface ProfilePriorityList {
  name: string;
  kind: PlanKind;
  kindAsStated: string;
  scope: PriorityRow['scope'];
  /** the authority that a place's list is of; null where none is named */
  placeCode: string | null;
  plan: { title: string; period: string | null; date: string | null } | null;
  /** how it stands; null where the reader did not note it */
  standing: Standing | null;
  /** whether it is known in a draft's words, which the plan may have changed; null: not noted */
  isDraft: boolean | null;
  /** whether all of it was read; null where the reader did not note it */
  read: 'whole' | 'in-part' | null;
  priorities: ProfilePriority[];
}

/** A plan that a page names, of which no list of priorities is held. */
export interface ProfileNamedPlan {
  title: string;
  period: string | null;
  date: string | null;
  documentId: string;
}

/** A group of people that a page names. */
export interface ProfileGroup extends Resting {
  group: string;
  basis: Core20PlusGroupRow['basis'];
}

/** What was found of one system. */
export interface ProfileSystemPriorities {
  /** the system that published it, which may have ended */
  system: AreaReference;
  /** the system in force it is shown for: the same, or one that took over from it */
  shownFor: AreaReference;
  reading: { status: ReadingStatus; readIn: string; words: string };
  documents: ProfileDocument[];
  lists: ProfilePriorityList[];
  /** plans named in what was read of which no list is held */
  namedPlans: ProfileNamedPlan[];
  /** how the themes of its strategy and of its plan differ; null where not both were read */
  strategyAgainstPlan: string | null;
  groups: ProfileGroup[];
  /** every theme that anything found names, save what rests on a document of low confidence */
  themes: string[];
}

/** A plan of a council's area, whether or not the plan itself was read. */
export interface ProfilePlan {
  title: string;
  kind: PlanKind;
  period: string | null;
  date: string | null;
  documentId: string;
  /** councils whose plan it is too */
  sharedWith: AreaReference[];
}

/** What was found of the strategy of one council's health and wellbeing board. */
export interface ProfileCouncilPriorities {
  /** the council whose board it is; of a district, its county */
  council: AreaReference;
  reading: { status: ReadingStatus; readIn: string; words: string };
  documents: ProfileDocument[];
  plans: ProfilePlan[];
  /** lists in force first, those that ended last */
  lists: ProfilePriorityList[];
  /** every theme found, save in lists that ended or are drafts, and on documents of low confidence */
  themes: string[];
}

/** One year of a target, and where it stands. */
export interface ProfileTargetYear {
  year: number | null;
  /** whether that year was over when the document was read */
  hasPassed: boolean;
  status: TargetProgress['status'];
  /** why it cannot be tracked; null where it can */
  reason: TargetProgress['reason'];
  /** where it stands, or why that cannot be said, in sentences */
  words: string;
  /** how it is measured; null where it is not */
  measure: {
    indicatorId: string;
    areaCode: string;
    sex: Sex;
    direction: TargetDirection;
    value: number;
    baseline: { value: number; period: string } | null;
  } | null;
  latest: LatestFigure | null;
  /** where the straight line from baseline to target stands in that period */
  onTheLine: number | null;
  /** figures near to it, by which it is not judged; null where it is measured or none is held */
  nearest: (NearestFigure & { words: string }) | null;
}

/** A target as stated, text by text. */
export interface ProfileTarget extends Resting {
  text: string;
  measure: string;
  value: number | null;
  unit: string | null;
  baseline: string | null;
  baselineYear: string | null;
  targetYear: string | null;
  geography: string | null;
  scope: TargetScope;
  /** false for a draft, one that a later plan replaced, and one of low confidence: in no total, and with no verdict */
  isCounted: boolean;
  years: ProfileTargetYear[];
}

/** A figure that stands out and that nothing found touches. */
export interface ProfileOverlookedGap {
  indicatorId: string;
  sex: Sex;
  period: string;
  value: number;
  lower: number | null;
  upper: number | null;
  countryValue: number | null;
  basis: OverlookedGap['basis'];
  /** themes it bears on, none of which was found */
  themes: string[];
  words: string;
}

/** What systems and councils have published for an area. Empty is not none: it was not found in what was read. */
export interface ProfilePriorities {
  /** whose the priorities are that are shown for the area, and why, sentence by sentence */
  words: string[];
  /** the strategy of its own board, or of its county's; null for systems, and where none was looked for */
  strategy: ProfileCouncilPriorities | null;
  systems: ProfileSystemPriorities[];
}

/** Promises beside outcomes. */
export interface ProfileProgress {
  /** targets of its own board, or of its county's; null where none was looked for */
  strategy: { council: AreaReference; targets: ProfileTarget[]; words: string | null } | null;
  systems: {
    system: AreaReference;
    targets: ProfileTarget[];
    /** themes its lists of priorities name that no measurable target bears on */
    themesWithoutTarget: string[];
    /** said where no target was found in what was read; else null */
    words: string | null;
  }[];
  overlookedGaps: {
    /** false where too little was read to speak of any */
    assessed: boolean;
    words: string | null;
    gaps: ProfileOverlookedGap[];
  };
}
