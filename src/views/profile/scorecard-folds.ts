import type { ComparisonShape } from '../../charts/comparison-shape.ts';
import { isInForce } from '../../indicators/counted-once.ts';
import { furthestWords } from './furthest.ts';
import type { RowOfIndicator, ScorecardGroup } from './scorecard-rows.ts';
import { groupScorecard } from './scorecard-rows.ts';

/** A group of the scorecard that is folded, with what its fold tells while it is closed. */
export interface ScorecardFold extends ScorecardGroup {
  /** How many of its rows stand how: `4 worse, 2 similar, 1 not tested, 1 said twice`; empty on the country’s own page. */
  counts: string;
  /** The figure furthest behind and the one furthest ahead, and what lies further behind and was not tested. */
  told: string[];
}

const shapeWords: Record<ComparisonShape, string> = {
  worse: 'worse',
  better: 'better',
  similar: 'similar',
  untested: 'not tested',
  higher: 'higher',
  lower: 'lower',
};

/** Why rows are in no count of how they stand, in the order in which they are told. */
const notCounted = ['said twice', 'withdrawn or suspended'] as const;

/** An indicator that is in force no more, or one that another row says too. */
const whyNotCounted = ({ indicator }: RowOfIndicator): string =>
  notCounted[isInForce(indicator) ? 0 : 1];

function countsOf(rows: readonly RowOfIndicator[], counted: readonly RowOfIndicator[]): string {
  const compared = rows.filter(({ row }) => row.comparison !== null);
  const inCounts = new Set(counted.map(({ row }) => row));
  const words = compared.map((each) =>
    inCounts.has(each.row) ? shapeWords[each.stands.comparison.result] : whyNotCounted(each),
  );
  return [...Object.values(shapeWords), ...notCounted]
    .flatMap((each) => {
      const count = words.filter((word) => word === each).length;
      return count > 0 ? [`${count} ${each}`] : [];
    })
    .join(', ');
}

/** Rows folded by group, each fold telling how many of those counted stand how, and what is worst and best in it. */
export function scorecardFolds(
  rows: readonly RowOfIndicator[],
  { country, counted }: { country: string; counted: readonly RowOfIndicator[] },
): ScorecardFold[] {
  return groupScorecard(rows).map((group) => {
    const own = rows.filter(({ row }) => group.rows.includes(row));
    return {
      ...group,
      counts: countsOf(own, counted),
      told: furthestWords(
        counted.filter(({ row }) => group.rows.includes(row)),
        { country, most: 1 },
      ),
    };
  });
}
