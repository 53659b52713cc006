/** Rows of the tables on what systems and councils have published. Their words are those of data/README.md. */

/** What kind of plan a statement stands in; `other` holds every kind without a duty in law. */
export type PlanKind =
  'integrated-care-strategy' | 'joint-forward-plan' | 'health-and-wellbeing-strategy' | 'other';

/** How near a page is to the area itself: its own (high), partners’ or news (medium), a hint (low). */
export type Confidence = 'high' | 'medium' | 'low';
/** How much of an area's published priorities could be read. Never whether it has any. */
export type ReadingStatus = 'found' | 'in-part' | 'not-found';

/** Whose a statement is: a system's, a place's inside one, or a council's own. */
export type StatementScope = 'system' | 'place' | 'council';

/** Whom a target is for, or that it is a draft or has been replaced. */
export type TargetScope = StatementScope | 'programme' | 'draft' | 'superseded';

/** Whether a list is part of a plan in force, as the reader judged it; `unclear` where what was read does not tell. */
export type InForce = 'yes' | 'no' | 'unclear';

/** One page or paper that was read. */
export interface DocumentRow {
  id: string;
  areaCode: string;
  title: string;
  /** what kind of page it is, as the reader noted it */
  kindAsStated: string;
  publisher: string | null;
  /** as stated: `2023-06-30`, `March 2023`, `undated` */
  date: string;
  dateBasis: 'stated' | 'inferred';
  confidence: Confidence;
  url: string | null;
  /** why its address must not be shown as a link; null: it may */
  caution: string | null;
}

/** One plan that a page names, whether or not the plan itself was read. */
export interface PlanRow {
  areaCode: string;
  title: string;
  kind: PlanKind;
  kindAsStated: string;
  period: string | null;
  date: string | null;
  documentId: string;
}

/** One priority: a short label of what a document states. */
export interface PriorityRow {
  id: string;
  areaCode: string;
  /** 1, 2, 3… in the order read */
  position: number;
  /** the list it stands in; lists are shown one at a time, never added together */
  set: string;
  label: string;
  kind: PlanKind;
  kindAsStated: string;
  scope: StatementScope;
  /** the authority a place's priority is of, where its document names one */
  placeCode: string | null;
  /** null: the reader did not note it */
  inForce: InForce | null;
  /** its number in the plan's own list; null: not known, or not noted */
  placeInList: number | null;
  documentId: string;
}

/** What a reader of the lists of councils judged of one list; written by people. */
export interface PriorityListRow {
  areaCode: string;
  set: string;
  /** the plan of plans.csv that it is of; null: the pages read fix none */
  plan: string | null;
  /** whether it was read as a draft words it */
  isDraft: boolean;
  read: 'whole' | 'in-part';
}

/** One plan that several areas share; a row for each of them. Written by people. */
export interface SharedPlanRow {
  areaCode: string;
  title: string;
  /** codes of the others */
  sharedWith: string[];
}

/** One target as stated; figures stay text where the document gives no plain number. */
export interface TargetRow {
  id: string;
  areaCode: string;
  position: number;
  text: string;
  measure: string;
  value: number | null;
  unit: string | null;
  baseline: string | null;
  baselineYear: string | null;
  targetYear: string | null;
  geography: string | null;
  kindAsStated: string;
  scope: TargetScope;
  /** whether its year was 2025 or before */
  passed: boolean;
  confidence: Confidence;
  documentId: string;
}

/** One group of people that a page names for Core20PLUS5, or as a group that comes first. */
export interface Core20PlusGroupRow {
  areaCode: string;
  position: number;
  group: string;
  basis: 'named-as-plus' | 'priority-group';
  documentId: string;
}

/** One subject that a page speaks of, in the reader's word for it. */
export interface SubjectRow {
  areaCode: string;
  words: string;
  documentId: string;
}

/** What could be read of one area: a system, a county or a single-tier council. */
export interface ReadingRow {
  areaCode: string;
  status: ReadingStatus;
  note: string;
  /** month of the reading, `2026-11` */
  readIn: string;
}

/** What was found of one area, for readers, where its reading has no plain note. */
export interface ReadingNoteRow {
  areaCode: string;
  /** the note of the reading that it puts plainly */
  writtenFor: string;
  /** whole sentences with the same facts */
  note: string;
}

/** One subject that systems can be put side by side on. */
export interface ThemeRow {
  id: string;
  name: string;
  parent: string | null;
  sentence: string;
  indicators: string[];
  noIndicatorReason: string | null;
}

/** The themes that a subject or a group, as worded, belongs to; none where the words fix none. */
export interface ThemeWordsRow {
  words: string;
  themes: string[];
}

/** The themes that a priority's label names; none where the label fixes none. */
export interface PriorityThemesRow {
  priorityId: string;
  themes: string[];
}

/** Why a target cannot be followed. */
export type UntrackedReason =
  'no-number' | 'no-year' | 'no-baseline' | 'no-indicator' | 'other-geography' | 'wording';

/** Which side of its number a target wants a figure on. */
export type TargetDirection = 'below' | 'at-or-below' | 'at-or-above' | 'above';

/** How a target is measured here, or why it cannot be. A target with two years has two rows. */
export interface TargetTrackingRow {
  targetId: string;
  targetYear: number | null;
  themes: string[];
  indicatorId: string | null;
  areaCode: string | null;
  sex: 'persons' | 'female' | 'male' | null;
  direction: TargetDirection | null;
  targetValue: number | null;
  baselineValue: number | null;
  baselinePeriod: string | null;
  reason: UntrackedReason | null;
  /** an indicator near to it and not the same measure, shown beside it and never judged by */
  relatedIndicatorId: string | null;
  note: string | null;
}

/** One study of all systems, or of many. */
export interface NationalStudyRow {
  id: string;
  title: string;
  /** who did it, and for whom */
  by: string;
  /** as stated */
  date: string;
  /** how many took part or were read, or that this is not known */
  base: string;
  /** its own official page; null: none is known, or a source is that page */
  url: string | null;
  caution: string | null;
}

/** One page that tells what national studies found. */
export interface NationalSourceRow {
  id: string;
  title: string;
  publisher: string;
  /** as stated */
  date: string;
  /** its official address; null: none is known, and copies are not linked */
  url: string | null;
}

/** One thing that a national study found. */
export interface NationalFindingRow {
  id: string;
  studyId: string;
  /** 1, 2, 3… among the findings of its study */
  position: number;
  /** none where it bears on no single theme */
  themes: string[];
  /** as printed in the source */
  figure: string | null;
  finding: string;
  /** null: the base of the study */
  base: string | null;
  sourceId: string;
  /** ids of findings that say otherwise; each names the other */
  conflictsWith: string[];
  caution: string | null;
}

/** The tables on what systems and councils have published, as part of an edition. */
export interface PublishedTables {
  documents: DocumentRow[];
  plans: PlanRow[];
  priorities: PriorityRow[];
  priorityThemes: PriorityThemesRow[];
  priorityLists: PriorityListRow[];
  sharedPlans: SharedPlanRow[];
  targets: TargetRow[];
  targetTracking: TargetTrackingRow[];
  core20PlusGroups: Core20PlusGroupRow[];
  subjects: SubjectRow[];
  readings: ReadingRow[];
  readingNotes: ReadingNoteRow[];
  themes: ThemeRow[];
  themeWords: ThemeWordsRow[];
  nationalStudies: NationalStudyRow[];
  nationalSources: NationalSourceRow[];
  nationalFindings: NationalFindingRow[];
}
