import type { ObservationRow } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';
import type { DataFolder } from './data-folder.ts';
import { knownIndicators } from './fingertips-indicators.ts';
import type { PlaceInFile, PublishedSeries } from './published-series.ts';
import { inYears, yearsOfPeriod } from './read-period.ts';
import type { Tally } from './tally.ts';

/**
 * Only periods as long as the indicator’s: one year and three together are two series. The others are
 * counted; a file that has no others is told of, for nothing would come of it.
 */
export function ofOwnLength(
  series: readonly PublishedSeries[],
  data: DataFolder,
  { tally, problems }: { tally: Tally; problems: Problem[] },
): PublishedSeries[] {
  const lengths = new Map(knownIndicators(data).map(({ id, years }) => [id, years]));
  return series.map((each) => {
    const own = lengths.get(each.indicator) ?? null;
    const isOwn = ({ period }: ObservationRow): boolean =>
      own === null || (yearsOfPeriod(period) ?? own) === own;
    const fileOf = (row: ObservationRow): string => each.places?.get(row)?.file ?? '';
    const filesWithOwn = new Set(each.rows.filter(isOwn).map(fileOf));
    for (const row of each.rows) {
      if (isOwn(row)) continue;
      const found = inYears(yearsOfPeriod(row.period)!);
      const said = `the indicator is of ${inYears(own!)}`;
      const place = each.places?.get(row);
      if (filesWithOwn.has(fileOf(row)) || place === undefined)
        tally.add(each.indicator, `periods of ${found}; ${said}`);
      else problems.push(otherLength(each.indicator, place, row.period, found, inYears(own!)));
    }
    return { ...each, rows: each.rows.filter(isOwn) };
  });
}

const otherLength = (
  indicator: string,
  { file, line }: PlaceInFile,
  value: string,
  found: string,
  own: string,
): Problem => ({
  file,
  line,
  column: 'period',
  value,
  rule: 'is not as long as the periods of the indicator',
  fix: `indicators.csv says that ${indicator} is of ${own}; every row of the file is of ${found}. The two are never one series.`,
});
