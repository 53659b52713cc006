import type { ComparisonShape } from '../../charts/comparison-shape.ts';
import { furthestApart } from '../../profiles/furthest-apart.ts';
import type { HeldEntry, RowOfIndicator, ScorecardGroup } from './scorecard-rows.ts';
import { groupScorecard } from './scorecard-rows.ts';

/** A group of the scorecard that is folded, with what its fold tells while it is closed. */
export interface ScorecardFold extends ScorecardGroup {
  /** How many of its rows stand how: `4 worse, 2 similar, 1 not tested, 1 higher`; empty on the country’s own page. */
  counts: string;
  /** The figure furthest behind, and the one that is best; only of what a test found worse or better. */
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

const leads = [
  ['worse', 'Furthest behind'],
  ['better', 'Furthest ahead'],
] as const;

/** What is worst and what is best of some rows, each with whose test says so. */
export function furthestWords(
  rows: readonly RowOfIndicator[],
  entries: readonly HeldEntry[],
): string[] {
  return leads.flatMap(([result, lead]) => {
    const ids = new Set(rows.map(({ indicator }) => indicator.id));
    const found = furthestApart(
      entries.filter(({ indicator }) => ids.has(indicator.id)),
      result,
    );
    const row = rows.find(({ indicator }) => indicator.id === found?.indicator.id)?.row;
    if (!row?.comparison) return [];
    const { words, note } = row.comparison;
    return [`${lead}: ${row.name}, ${row.valueText}${row.unitSuffix}. ${words} (${note}).`];
  });
}

/** Rows folded by group, each fold telling how many stand how, and what is worst and best in it. */
export const scorecardFolds = (
  rows: readonly RowOfIndicator[],
  entries: readonly HeldEntry[],
): ScorecardFold[] =>
  groupScorecard(rows).map((group) => ({
    ...group,
    counts: countsOf(group),
    told: furthestWords(
      rows.filter(({ row }) => group.rows.includes(row)),
      entries,
    ),
  }));
