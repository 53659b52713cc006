import { differenceAsPrinted, roundTo } from '../statistics/rounding.ts';

/** A local authority as a member of a system or county, with its figure for one period and sex. */
export interface Member {
  code: string;
  name: string;
  /** As in running text: `the Isle of Wight`. */
  nameInSentence: string;
  value: number | null;
  /** Ends of the published 95% interval; null where there is none. */
  lower: number | null;
  upper: number | null;
  /** Share of the member's own residents who live inside, 0 to 1. */
  share: number;
}

/** A member whose figure counts in the spread. */
export type CountedMember = Member & { value: number };

/** One end of a spread, with names as in running text; more than one where they are equal as printed. */
export interface SpreadEnd {
  value: number;
  names: string[];
}

/** The two ends of a spread and how far apart they are, as printed, in the unit of the figures. */
export interface SpreadEnds {
  lowest: SpreadEnd;
  highest: SpreadEnd;
  difference: number;
}

/** The members of a system or county from the lowest figure to the highest, and what is not counted. */
export interface Spread {
  included: CountedMember[];
  /** Included, but shared with another system. */
  shared: Member[];
  /** Not included: under half of their residents live inside. */
  leftOut: Member[];
  /** At least half inside, but without a figure. */
  withoutValue: Member[];
  /** Null where fewer than two have a figure. */
  ends: SpreadEnds | null;
}

/** Least share of its residents inside for a member to count. */
const leastShare = 0.5;

/** Whether a member counts as one: at least half of its residents live inside. */
export const countsAsMember = ({ share }: { share: number }): boolean => share >= leastShare;

/** Shares within this of the whole are the whole: the tables keep five decimals. */
const shareTolerance = 1e-5;

/** Whether all residents of a member live inside, as far as the tables can tell. */
export const isWhollyInside = ({ share }: { share: number }): boolean =>
  share >= 1 - shareTolerance;

const byValueThenName = (a: CountedMember, b: CountedMember): number =>
  a.value - b.value || a.name.localeCompare(b.name, 'en-GB');

function endAt(value: number, included: readonly CountedMember[], decimals: number): SpreadEnd {
  const printed = roundTo(value, decimals);
  const equal = included.filter((member) => roundTo(member.value, decimals) === printed);
  return { value: printed, names: equal.map((member) => member.nameInSentence) };
}

function endsOf(included: readonly CountedMember[], decimals: number): SpreadEnds | null {
  const [lowest, highest] = [included.at(0), included.at(-1)];
  if (!lowest || !highest || included.length < 2) return null;
  return {
    lowest: endAt(lowest.value, included, decimals),
    highest: endAt(highest.value, included, decimals),
    difference: differenceAsPrinted(highest.value, lowest.value, decimals),
  };
}

/** The spread between the members of a system or county that have at least half their residents inside. */
export function spreadOf(members: readonly Member[], decimals: number): Spread {
  const inside = members.filter(countsAsMember);
  const included = inside
    .filter((member): member is CountedMember => member.value !== null)
    .sort(byValueThenName);
  return {
    included,
    shared: inside.filter((member) => !isWhollyInside(member)),
    leftOut: members.filter((member) => !countsAsMember(member)),
    withoutValue: inside.filter((member) => member.value === null),
    ends: endsOf(included, decimals),
  };
}
