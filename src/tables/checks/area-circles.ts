import type { AreaLinkRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

const inWords: Readonly<Record<AreaLinkRow['link'], string>> = {
  'part-of': 'is part of itself',
  'succeeded-by': 'comes after itself',
};

/** No area is part of itself or its own successor, neither at once nor by way of others. */
export function areaCircles({ areaLinks }: Tables): Problem[] {
  const kinds = ['part-of', 'succeeded-by'] as const;
  return kinds.flatMap((link) => {
    const next = new Map<string, string[]>();
    for (const { areaCode, toCode } of areaLinks.rows.filter((row) => row.link === link)) {
      next.set(areaCode, [...(next.get(areaCode) ?? []), toCode]);
    }
    return areaLinks.rows.flatMap((row, i) => {
      if (row.link !== link || !leadsTo(row.toCode, row.areaCode, next)) return [];
      const way = row.areaCode === row.toCode ? '' : `, by way of ${row.toCode}`;
      const fix = `The links go round in a ring${way}. Take the wrong one out.`;
      return [problemAt(areaLinks, i, 'areaCode', row.areaCode, inWords[link], fix)];
    });
  });
}

/** Whether the links lead from one area to another, in any number of steps. */
function leadsTo(from: string, to: string, next: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const ahead = [from];
  for (let code = ahead.pop(); code !== undefined; code = ahead.pop()) {
    if (code === to) return true;
    if (seen.has(code)) continue;
    seen.add(code);
    ahead.push(...(next.get(code) ?? []));
  }
  return false;
}
