import type { AreaShare } from '../areas/area.ts';
import type { Period } from '../indicators/period.ts';
import { latestOf, publishedAt } from '../indicators/series.ts';
import { averageAt, type Asked } from './average-of-system.ts';
import type { AverageOfMembers } from './average-of-members.ts';
import { spreadOf, type SpreadEnd } from './spread.ts';

/** An average of local authorities in one period. Derived. */
export interface AverageInPeriod extends AverageOfMembers {
  period: Period;
  value: number;
}

/** A period in which the authorities that have a figure hold too few residents for an average. */
export type TooFew = Omit<AverageInPeriod, 'value'>;

/** The averages of the local authorities of an area, oldest first, and how far apart those of the newest are. */
export interface AveragesOverTime {
  /** Never empty. */
  periods: AverageInPeriod[];
  /** The lowest and the highest in the newest period of those with at least half their residents inside, as printed; null where fewer than two have a figure. */
  lowest: SpreadEnd | null;
  highest: SpreadEnd | null;
  /** Whether those are of districts too, where a county stands for them in the average. */
  endsTakeInDistricts: boolean;
  /** The newest period in which any has a figure, or else the country’s, where that is newer than the newest average: why it is no newer. */
  tooFewSince: TooFew | null;
}

/** What a local authority is called in a sentence about the area it lies in. */
export type NameWithin = (member: AreaShare) => string;

/** The ends of an average, and whether they are of authorities that it does not count. */
type Ends = Pick<AveragesOverTime, 'lowest' | 'highest' | 'endsTakeInDistricts'>;

function endsAt(
  asked: Asked,
  averaged: readonly AreaShare[],
  period: Period,
  name: NameWithin,
): Ends {
  const { indicator, sex } = asked;
  const members = allOf(asked, averaged).map((member) => ({
    code: member.area.code,
    name: member.area.name,
    nameInSentence: name(member),
    value: publishedAt(indicator.series.of(member.area.code, sex), period.text)?.value ?? null,
    lower: null,
    upper: null,
    share: member.share,
  }));
  const { ends, included } = spreadOf(members, indicator.decimals);
  const counted = new Set(averaged.map(({ area }) => area.code));
  return {
    lowest: ends?.lowest ?? null,
    highest: ends?.highest ?? null,
    endsTakeInDistricts: ends !== null && included.some(({ code }) => !counted.has(code)),
  };
}

/** Every authority of an area: a county that stands for its districts in an average hides no end of theirs. */
const allOf = ({ system, materials: { areas } }: Asked, averaged: readonly AreaShare[]) => [
  ...new Map(
    [...areas.membersOf(system), ...averaged].map((member) => [member.area.code, member]),
  ).values(),
];

/** The periods in which any local authority of an area has a figure, oldest first. */
function periodsOf({ indicator, system, sex, materials: { areas } }: Asked): Period[] {
  const periods = [...areas.membersOf(system), ...areas.upperTierMembersOf(system)]
    .flatMap(({ area }) => indicator.series.of(area.code, sex))
    .flatMap((each) => (each.value === null ? [] : [each.period]));
  return [...new Map(periods.map((each) => [each.text, each])).values()].sort(
    (a, b) => a.middle - b.middle,
  );
}

/** The newest period of the country, where no authority of an area has a figure as new. */
function noneSince(asked: Asked, newest: Period): TooFew | null {
  const { indicator, sex, materials } = asked;
  const period = latestOf(indicator.series.of(materials.areas.country.code, sex))?.period;
  if (!period || period.middle <= newest.middle) return null;
  const { of: _of, value: _none, ...counted } = averageAt(asked, period);
  return { period, ...counted };
}

/**
 * The averages of the local authorities of a system or county in every period in which they cover enough
 * of its residents; null where they never do.
 */
export function averagesOverTime(asked: Asked, name: NameWithin): AveragesOverTime | null {
  const all = periodsOf(asked).map((period) => ({ period, ...averageAt(asked, period) }));
  const averages = all.flatMap(({ value, ...average }) =>
    value === null ? [] : [{ ...average, value }],
  );
  const newest = averages.at(-1);
  if (!newest) return null;
  const { of: _, value, ...latest } = all.at(-1)!;
  return {
    periods: averages.map(({ of: _of, ...average }) => average),
    tooFewSince: value === null ? latest : noneSince(asked, latest.period),
    ...endsAt(asked, newest.of, newest.period, name),
  };
}
