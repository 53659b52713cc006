import type { ComparisonShape } from '../../charts/comparison-shape.ts';
import { joinSentences, plainText } from '../../words/sentence.ts';
import { furthestOf } from './furthest.ts';
import { countsIn, notCounted, whyNotCounted } from './scorecard-counts.ts';
import type { RowOfIndicator, ScorecardGroup } from './scorecard-rows.ts';
import { groupScorecard } from './scorecard-rows.ts';

/** A group of the scorecard that is folded, with what its fold tells while it is closed. */
export interface ScorecardFold extends ScorecardGroup {
  /** How many of its rows stand how: `4 worse, 2 similar, 1 not tested, 1 already counted`; empty on the country’s own page. */
  counts: string;
  /** What of its rows is furthest behind, tested or not, and the figure furthest ahead. */
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

function countsOf(rows: readonly RowOfIndicator[], counted: readonly RowOfIndicator[]): string {
  const compared = rows.filter(({ row }) => row.comparison !== null);
  const inCounts = new Set(counted.map(({ row }) => row));
  const words = compared.map((each) =>
    inCounts.has(each.row) ? shapeWords[each.stands.comparison.result] : whyNotCounted(each),
  );
  return countsIn(words, [...Object.values(shapeWords), ...notCounted]);
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
      told: furthestOf(
        counted.filter(({ row }) => group.rows.includes(row)),
        { country, most: 1, isOfAll: false },
      ).map(({ first, tested }) => plainText(joinSentences(tested ? [first, tested] : [first]))),
    };
  });
}
