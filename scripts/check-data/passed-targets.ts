import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../src/tables/csv.ts';
import type { Edition } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';
import type { Release } from '../../src/tables/release.ts';

/** A target whose year is one alone is said to be passed where that year was over when the release came out, and only then. */
export const passedTargetProblems = (
  data: string,
  { date }: Release,
  { targets }: Pick<Edition, 'targets'>,
): Problem[] => {
  const file = join(data, 'targets.csv');
  const lines = (): number[] => parseCsv(file, readFileSync(file, 'utf8')).lines;
  return targets.flatMap(({ id, targetYear, passed }, i) => {
    if (targetYear === null || !/^\d{4}$/.test(targetYear)) return [];
    if (targetYear < date.slice(0, 4) === passed) return [];
    const [own, other] = passed ? ['yes', 'no'] : ['no', 'yes'];
    const rule = 'does not fit the year of the target and the day of the release';
    const fix = `The year of "${id}" is ${targetYear} and the release came out on ${date}: write ${other}, or correct the year.`;
    return [
      {
        file,
        line: lines()[i] ?? null,
        column: 'passed',
        value: own,
        rule,
        fix,
        each: true,
      },
    ];
  });
};
