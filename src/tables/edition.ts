import type { everyTable } from './every-table.ts';
import type { observations } from './observations.ts';
import type { RowOf } from './schema.ts';

/**
 * What the tables of one edition hold once read and checked. Rows and their words are those of the
 * schemas, and so of the tables themselves (data/README.md).
 */

type Schemas = typeof everyTable;

/** One area; codes are GSS codes, dates `YYYY-MM-DD`. */
export type AreaRow = RowOf<Schemas['areas']>;

/** How two areas stand to each other; `share` is 0 to 1 of the residents of the smaller. */
export type AreaLinkRow = RowOf<Schemas['areaLinks']>;

/** A council of a group that is spoken of by a name without a page. */
export type AreaGroupRow = RowOf<Schemas['areaGroups']>;

/** One indicator; `headline` is its place among the headline indicators, from 1. */
export type IndicatorRow = RowOf<Schemas['indicators']>;

/** One release that figures come from. */
export type SourceRow = RowOf<Schemas['sources']>;

/** One published figure; `value` is null exactly when `missing` says why. */
export type ObservationRow = RowOf<ReturnType<typeof observations>>;

/** Years of life and of good health in one tenth of an area’s neighbourhoods; decile 1 is the most deprived. */
export type DeprivationDecileRow = RowOf<Schemas['deprivationDeciles']>;

/** What is published of an area as a whole by one domain of deprivation, or by the index; place 1 is the most deprived. */
export type DeprivationDomainRow = RowOf<Schemas['deprivationDomains']>;

/** One neighbourhood (LSOA 2021) with its residents at Census 2021; rank and decile 1 are the most deprived. */
export type NeighbourhoodRow = RowOf<Schemas['neighbourhoods']>;

/** An area like another; `rank` counts from 1, the most similar. */
export type SimilarAreaRow = RowOf<Schemas['similarAreas']>;

/** A town, village or parish, and the authority it lies in. */
export type PlaceRow = RowOf<Schemas['places']>;

/** Where an authority stands on the map of hexagons. */
export type HexRow = RowOf<Schemas['hexes']>;

/** Strange figures that are right, and why; a blank period, area or sex is any. */
export type AcknowledgedRow = RowOf<Schemas['acknowledged']>;

/** What is strange of figures that are possible all the same. */
export type StrangeKind = AcknowledgedRow['kind'];

/** One page or paper that was read. */
export type DocumentRow = RowOf<Schemas['documents']>;

/** One plan that a page names, whether or not the plan itself was read. */
export type PlanRow = RowOf<Schemas['plans']>;

/** One priority: a short label of what a document states. */
export type PriorityRow = RowOf<Schemas['priorities']>;

/** What a reader of the lists of councils judged of one list; written by people. */
export type PriorityListRow = RowOf<Schemas['priorityLists']>;

/** One target as stated; figures stay text where the document gives no plain number. */
export type TargetRow = RowOf<Schemas['targets']>;

/** How a target is measured here, or why it cannot be. A target with two years has two rows. */
export type TargetTrackingRow = RowOf<Schemas['targetTracking']>;

/** One group of people that a page names for Core20PLUS5, or as a group that comes first. */
export type Core20PlusGroupRow = RowOf<Schemas['core20PlusGroups']>;

/** What could be read of one area: a system, a county or a single-tier council. */
export type ReadingRow = RowOf<Schemas['readings']>;

/** One subject that systems can be put side by side on. */
export type ThemeRow = RowOf<Schemas['themes']>;

/** One study of all systems, or of many. */
export type NationalStudyRow = RowOf<Schemas['nationalStudies']>;

/** One page that tells what national studies found. */
export type NationalSourceRow = RowOf<Schemas['nationalSources']>;

/** One thing that a national study found. */
export type NationalFindingRow = RowOf<Schemas['nationalFindings']>;

/** Kinds of area; a region has no page. */
export type AreaKind = AreaRow['kind'];

/** Whose figure it is. */
export type Sex = ObservationRow['sex'];

/** Which end of an indicator is better. */
export type Polarity = IndicatorRow['polarity'];

/** Residents by whom an average of councils is weighted. */
export type AverageBy = NonNullable<IndicatorRow['averageBy']>;

/** The publisher’s own comparison with the country. */
export type PublishedComparison = NonNullable<ObservationRow['publishedComparison']>;

/** Why there is no figure. */
export type MissingReason = NonNullable<ObservationRow['missing']>;

/** What a publisher says of a figure that it gives all the same: of a small sample, provisional, estimated … */
export type PublishedMark = NonNullable<ObservationRow['mark']>;

/** Groups of the scorecard. */
export type IndicatorGroup = IndicatorRow['group'];

/** What a period of an indicator is a year, or a point, of. */
export type PeriodKind = IndicatorRow['periodKind'];

/** What kind of plan a statement stands in; `other` holds every kind without a duty in law. */
export type PlanKind = PlanRow['kind'];

/** Whether a list is part of a plan in force, as the reader judged it; `unclear` where what was read does not tell. */
export type InForce = NonNullable<PriorityRow['inForce']>;

/** How near a page is to the area itself: its own (high), partners’ or news (medium), a hint (low). */
export type Confidence = DocumentRow['confidence'];

/** How much of an area's published priorities could be read. Never whether it has any. */
export type ReadingStatus = ReadingRow['status'];

/** Whom a target is for, or that it is a draft or has been replaced. */
export type TargetScope = TargetRow['scope'];

/** Why a target cannot be followed. */
export type UntrackedReason = NonNullable<TargetTrackingRow['reason']>;

/** Which side of its number a target wants a figure on. */
export type TargetDirection = NonNullable<TargetTrackingRow['direction']>;

/** Every table of an edition. `observations` is keyed by indicator id. */
export type Edition = { [Name in keyof Schemas]: RowOf<Schemas[Name]>[] } & {
  observations: ReadonlyMap<string, ObservationRow[]>;
};

/** The tables on what systems and councils have published. */
export type PublishedTables = Pick<
  Edition,
  | 'documents'
  | 'plans'
  | 'priorities'
  | 'priorityThemes'
  | 'priorityLists'
  | 'sharedPlans'
  | 'targets'
  | 'targetTracking'
  | 'core20PlusGroups'
  | 'subjects'
  | 'readings'
  | 'readingNotes'
  | 'themes'
  | 'themeWords'
  | 'nationalStudies'
  | 'nationalSources'
  | 'nationalFindings'
>;
