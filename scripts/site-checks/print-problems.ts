import type { SiteProblem, SiteRule } from './problem.ts';

/** What one rule found. */
export interface RuleResult {
  rule: Pick<SiteRule, 'name' | 'holds'>;
  problems: SiteProblem[];
  /** Every page is named, not the first of those alike: each wants something of its own done. */
  each?: boolean;
}

/** Faults of one kind told in full before the rest are only counted. */
const mostOfOneKind = 8;

/** The results as lines: a rule that holds takes one, a broken one tells each page and what to do. */
export function linesOf(results: RuleResult[]): string[] {
  return results.flatMap(({ rule, problems, each }) =>
    problems.length === 0
      ? [`✓ ${rule.name}: ${rule.holds}`]
      : [`✗ ${rule.name}: ${counted(problems)}`, ...told(problems, each)],
  );
}

function counted(problems: SiteProblem[]): string {
  const pages = new Set(problems.map((problem) => problem.page)).size;
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} on ${pages} ${pages === 1 ? 'page' : 'pages'}`;
}

function told(problems: SiteProblem[], each = false): string[] {
  const kinds = Map.groupBy(problems, ({ what, fix }) => `${what}\n    ${fix}`);
  const groups = [...kinds].map(([kind, alike]) => {
    const { page, line } = alike[0]!;
    if (each) return [`  ${kind}`, ...alike.map((problem) => `    ${problem.page}`)].join('\n');
    const more = alike.length > 1 ? ` and ${alike.length - 1} more` : '';
    return `  ${page}${line === undefined ? '' : `, line ${line},`}${more}: ${kind}`;
  });
  const rest = groups.length - mostOfOneKind;
  return rest > 0 ? [...groups.slice(0, mostOfOneKind), `  … and ${rest} more like these`] : groups;
}
