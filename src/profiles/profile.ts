import type { Comparison } from '../indicators/comparison.ts';
import type { Trend } from '../indicators/trend.ts';
import type { Sentence } from '../words/sentence.ts';
import type {
  AreaKind,
  IndicatorGroup,
  MissingReason,
  ObservationRow,
  Polarity,
  Sex,
  SourceRow,
} from '../tables/edition.ts';
import type { AverageOfIndicator } from './averages-of-area.ts';
import type { ProfileDeprivation } from './deprivation-of-area.ts';
import type { Gaps } from './gaps-of-area.ts';
import type { PeopleOfPercentage } from '../indicators/people.ts';
import type { RankAmongPeers } from './peers.ts';
import type { BySex } from '../indicators/life-indicators.ts';
import type { HealthyMembers } from './healthy-members.ts';
import type { LengthsOfLife } from './life-of-area.ts';
import type { ProfilePriorities, ProfileProgress } from './stated.ts';

/** The version of the public form of a profile: a new first number when a reader of the old form would break. */
export const schemaVersion = '1.12.0';

/** An area named from another's profile. */
export interface AreaReference {
  code: string;
  name: string;
  nameInSentence: string;
  kind: AreaKind;
  url: string | null;
}

/** A part or a whole of an area, with the Census 2021 residents the two share. */
export interface SharedArea extends AreaReference {
  residents: number;
  /** 0 to 1: residents shared, over all residents of the smaller area. */
  share: number;
}

/** One figure as the publisher gave it, with what it warns of in `mark`. `value` is null exactly when `missing` says why. */
export type ProfileObservation = Omit<ObservationRow, 'areaCode'>;

/** The latest figure of an indicator for an area, and what can be said of it. */
export interface ScorecardEntry {
  indicatorId: string;
  sex: Sex;
  latest: (ProfileObservation & { value: number }) | null;
  /** Why the publisher gave no figure; null where there is one, or where nothing is held for the area. */
  missing: MissingReason | null;
  /** Where neither a figure nor a reason is held: whether others of its kind have figures. Else null. */
  notHeld: 'for-area' | 'for-kind' | null;
  comparison: Comparison;
  /** Whether it counts among those better or worse: in force, and not said by another too that stands alike (`said_by`). */
  counted: boolean;
  trend: Trend;
  /** The lowest and highest figure among areas of its kind in the same period. */
  range: { lowest: number; highest: number; areas: number } | null;
  /** The places it could hold from the lowest figure among areas of its kind; null where no ranges allow any. */
  rank: RankAmongPeers | null;
  /** Of a rate, its figure over the country’s of the same period, both as printed, to two decimals; null for all else. */
  ratio: number | null;
  /** Where the country has no figure of that period: that of the region the area lies in, which is no comparison. Else null. */
  inRegion: { name: string; value: number } | null;
  /** How many people the percentage is; null where it is none of residents that are held. */
  people: PeopleOfPercentage | null;
}

/** One indicator as published for one area, with every figure held. */
export interface ProfileIndicator {
  id: string;
  name: string;
  group: IndicatorGroup;
  unit: string;
  decimals: number;
  polarity: Polarity;
  sourceId: string;
  observations: ProfileObservation[];
}

/** What comes from a source: an indicator, or a part of the page, which has no page of its own. */
export interface SourceUse {
  name: string;
  url: string | null;
}

/** A source, as much of it as a reader needs to cite it, and everything that comes from it. */
export type ProfileSource = Omit<SourceRow, 'note'> & { uses: SourceUse[] };

/** Where residents live by the deprivation of their neighbourhood. Derived from the tables. */
export interface ProfileNeighbourhoods {
  neighbourhoods: number;
  residents: number;
  byDecile: readonly number[];
  residentsInMostDeprivedTenth: number;
  residentsInMostDeprivedFifth: number;
}

/**
 * One area put together: the object that its page, its public files, charts, compare and search all use.
 * Its public form has the same keys in snake_case.
 */
export interface Profile {
  schemaVersion: typeof schemaVersion;
  edition: string;
  code: string;
  name: string;
  nameInSentence: string;
  officialName: string;
  kind: AreaKind;
  url: string;
  region: string | null;
  validFrom: string | null;
  validTo: string | null;
  changeNote: string | null;
  predecessors: AreaReference[];
  successors: AreaReference[];
  county: AreaReference | null;
  systems: SharedArea[];
  members: SharedArea[];
  similarAreas: AreaReference[];
  /** What is said first, made from the figures. */
  headline: Sentence;
  /** The newest lengths of life, with the country’s beside them, or why they are missing. */
  lengths: LengthsOfLife;
  /** The places its newest years in good health could hold among counties and councils of a single tier; null where none are known. */
  healthyPlaces: BySex<RankAmongPeers | null>;
  gaps: Gaps;
  /** Years in good health of the councils of a system; null for areas that hold no such council. */
  healthyMembers: HealthyMembers | null;
  scorecard: ScorecardEntry[];
  priorities: ProfilePriorities;
  progress: ProfileProgress;
  neighbourhoods: ProfileNeighbourhoods | null;
  /** The index of deprivation as published for the area, then its domains; empty where it is not. */
  deprivation: ProfileDeprivation[];
  indicators: ProfileIndicator[];
  /** What stands in for figures that are not held of a system or county; empty for others. Derived. */
  averages: AverageOfIndicator[];
  sources: ProfileSource[];
}
