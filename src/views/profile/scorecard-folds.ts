import type { ComparisonShape } from '../../charts/comparison-shape.ts';
import { furthestWords } from './furthest.ts';
import type { RowOfIndicator, ScorecardGroup } from './scorecard-rows.ts';
import { groupScorecard } from './scorecard-rows.ts';

/** A group of the scorecard that is folded, with what its fold tells while it is closed. */
export interface ScorecardFold extends ScorecardGroup {
  /** How many of its rows stand how: `4 worse, 2 similar, 1 not tested, 1 higher`; empty on the country’s own page. */
  counts: string;
  /** The figure furthest behind and the one furthest ahead, and what lies further behind and was not tested. */
  told: string[];
}

const countedAs: readonly (readonly [ComparisonShape, string])[] = [
  ['worse', 'worse'],
  ['better', 'better'],
  ['similar', 'similar'],
  ['untested', 'not tested'],
  ['higher', 'higher'],
  ['lower', 'lower'],
];

const countsOf = ({ rows }: ScorecardGroup): string =>
  countedAs
    .flatMap(([shape, words]) => {
      const count = rows.filter(({ comparison }) => comparison?.shape === shape).length;
      return count > 0 ? [`${count} ${words}`] : [];
    })
    .join(', ');

/** Rows folded by group, each fold telling how many stand how, and what is worst and best in it. */
export const scorecardFolds = (rows: readonly RowOfIndicator[], country: string): ScorecardFold[] =>
  groupScorecard(rows).map((group) => ({
    ...group,
    counts: countsOf(group),
    told: furthestWords(
      rows.filter(({ row }) => group.rows.includes(row)),
      { country, most: 1 },
    ),
  }));
