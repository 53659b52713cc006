import type { DataFolder } from './data-folder.ts';
import { localExtractFiles } from './fingertips-extracts.ts';
import { readNumber } from './read-number.ts';
import { columnPeriod } from './read-period.ts';
import { currentCode } from './recodes.ts';
import { heldRows } from './write-table.ts';

interface Overlap {
  column: RegExp;
  indicator: string;
  /** period of the table, where the column’s name does not end in one */
  period?: string;
  /** decimals of the coarser of the two */
  decimals: number;
}

/** Columns of the extract that a table here already has from a better source: a check of both. */
const overlaps: Overlap[] = [
  { column: /^smoking_/, indicator: 'smoking', decimals: 1 },
  { column: /^obesity_adults_/, indicator: 'adult-obesity', decimals: 2 },
  { column: /^imd2025_score$/, indicator: 'deprivation-score', period: '2025', decimals: 2 },
];

function tableValues(
  data: DataFolder,
  { indicator }: Overlap,
  period: string,
): Map<string, string> {
  const rows = heldRows(data, `observations/${indicator}.csv`);
  const ofPeriod = rows.filter((row) => row['period'] === period && row['sex'] === 'persons');
  return new Map(ofPeriod.map((row) => [row['area_code']!, row['value']!]));
}

/** Half of the last decimal, and a little for binary fractions. */
const tolerance = (decimals: number): number => 0.5 * 10 ** -decimals + 1e-9;

/**
 * One sentence for each column of the extract that a table has too: how many cells were compared and
 * which differ by more than rounding. Tables not yet written are passed over.
 */
export function disagreements(from: string, data: DataFolder): string[] {
  return localExtractFiles(from).flatMap(({ table: { rows } }) =>
    overlaps.flatMap((overlap): string[] => {
      const column = Object.keys(rows[0] ?? {}).find((name) => overlap.column.test(name));
      if (!column) return [];
      const held = tableValues(data, overlap, overlap.period ?? columnPeriod(column));
      const pairs = rows.flatMap((row) => {
        const code = currentCode(row['area_code']!);
        const [here, there] = [readNumber(held.get(code), code), readNumber(row[column], code)];
        return here === null || there === null
          ? []
          : [{ code, difference: Math.abs(here - there) }];
      });
      if (pairs.length === 0) return [];
      const differing = pairs.filter((pair) => pair.difference > tolerance(overlap.decimals));
      const which = differing.map(({ code }) => code).join(', ');
      return [
        `${overlap.indicator}: ${pairs.length} cells also in the extract; ` +
          (differing.length === 0 ? 'all agree.' : `${differing.length} differ: ${which}.`),
      ];
    }),
  );
}
