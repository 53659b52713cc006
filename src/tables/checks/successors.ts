import type { AreaLinkRow, AreaRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** A link to a successor runs from an area that has ended to one in force on the next day. */
export function successors({ areas, areaLinks }: Tables): Problem[] {
  const byCode = new Map(areas.rows.map((area) => [area.code, area]));
  return areaLinks.rows.flatMap((row, i) => {
    const fault = row.link === 'succeeded-by' ? wrongSuccessor(row, byCode) : null;
    return fault ? [problemAt(areaLinks, i, ...fault)] : [];
  });
}

type Fault = [field: 'areaCode' | 'toCode', value: string, rule: string, fix: string];

function wrongSuccessor(
  { areaCode, toCode }: AreaLinkRow,
  byCode: ReadonlyMap<string, AreaRow>,
): Fault | null {
  const [earlier, later] = [byCode.get(areaCode), byCode.get(toCode)];
  if (!earlier || !later) return null;
  if (earlier.validTo === null) {
    const fix = 'Write its last day in valid_to of areas.csv, or take the link out.';
    return ['areaCode', areaCode, 'has a successor but has not ended', fix];
  }
  if (later.validFrom !== null && later.validFrom > dayAfter(earlier.validTo)) {
    const fix = `${areaCode} ended on ${earlier.validTo} and ${toCode} began on ${later.validFrom}.`;
    return ['toCode', toCode, 'began more than a day after the area it succeeds ended', fix];
  }
  if (later.validFrom !== null && later.validFrom === earlier.validTo) {
    const fix = `The last day of ${areaCode} is the day before: write it in valid_to of areas.csv.`;
    return ['toCode', toCode, 'began on the last day of the area it succeeds', fix];
  }
  return null;
}

function dayAfter(day: string): string {
  const milliseconds = Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000;
  return new Date(milliseconds).toISOString().slice(0, 10);
}
