import { weightedAverage } from '../statistics/weighted-average.ts';

/** A local authority's figure, and how many residents of that sex it has inside the system or county. */
export interface WeightedMember {
  value: number | null;
  residentsInside: number;
}

/** The average of the members of a system or county; derived, never an official figure. */
export interface AverageOfMembers {
  /** In the unit of the figures; null where it covers too few residents. */
  value: number | null;
  /** Members with a figure, and members in all. */
  counted: number;
  members: number;
  /** Share of residents who live in members with a figure, 0 to 1. */
  coverage: number;
}

/** Least share of residents an average must cover to be shown. */
export const leastCoverage = 0.8;

/** Σ(value × residents inside) / Σ(residents inside) over members with a figure, if they hold 80% of residents. */
export function averageOfMembers(members: readonly WeightedMember[]): AverageOfMembers {
  const withValue = members.flatMap(({ value, residentsInside }) =>
    value === null ? [] : [{ value, weight: residentsInside }],
  );
  const total = members.reduce((sum, member) => sum + member.residentsInside, 0);
  const covered = withValue.reduce((sum, member) => sum + member.weight, 0);
  const coverage = total === 0 ? 0 : covered / total;
  return {
    value: coverage < leastCoverage ? null : weightedAverage(withValue),
    counted: withValue.length,
    members: members.length,
    coverage,
  };
}
