import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';
import { todayAnywhere } from './released-by-now.ts';

/** What is said of when and why an indicator was withdrawn is said of one that was, and of a day that has come. */
export function indicatorStandings({ indicators }: Tables, now: number = Date.now()): Problem[] {
  const today = todayAnywhere(now);
  return indicators.rows.flatMap((row, i): Problem[] => {
    const { standing, standingSince, standingNote } = row;
    const since = standingSince ?? '';
    if (since > today.slice(0, since.length)) {
      const fix = 'Pages would say that it is so today. Write the day it was done, or wait for it.';
      return [problemAt(indicators, i, 'standingSince', since, 'is still to come', fix)];
    }
    const said = standingNote === null ? 'standingSince' : 'standingNote';
    if (standing !== null || row[said] === null) return [];
    const fix = 'Write withdrawn or suspended in standing, or leave this cell blank.';
    const rule = 'is said of an indicator that is in force';
    return [problemAt(indicators, i, said, row[said], rule, fix)];
  });
}
