import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** A theme has indicators or says why it has none, and is part of no theme that is itself part of one. */
export function themesMeasured({ themes }: Tables): Problem[] {
  const parents = new Map(themes.rows.map(({ id, parent }) => [id, parent]));
  return themes.rows.flatMap(({ id, parent, indicators, noIndicatorReason }, i) => {
    const problems: Problem[] = [];
    if (indicators.length === 0 && noIndicatorReason === null) {
      const fix = 'Name indicators that bear on it, or write why there are none.';
      problems.push(problemAt(themes, i, 'indicators', id, 'is a theme without an indicator', fix));
    }
    if (indicators.length > 0 && noIndicatorReason !== null) {
      const fix = 'Leave no_indicator_reason blank where there are indicators.';
      const rule = 'is a theme with indicators and with a reason for having none';
      problems.push(problemAt(themes, i, 'noIndicatorReason', id, rule, fix));
    }
    if (parent !== null && (parents.get(parent) ?? null) !== null) {
      const fix = 'Themes go two deep: name the theme at the top.';
      problems.push(problemAt(themes, i, 'parent', parent, 'is itself part of a theme', fix));
    }
    return problems;
  });
}
