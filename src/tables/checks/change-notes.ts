import { monthNames } from '../month-names.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** What a note says of a day, and the column that has that day. */
const said = [
  [/\b(?:began|(?:was|were) formed) on (\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/, 'validFrom', 'first'],
  [/\bended on (\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/, 'validTo', 'last'],
] as const;

/** A day in words as YYYY-MM-DD; null where the month is none. */
function dayOf([, day = '', month = '', year = '']: readonly string[]): string | null {
  const place = (monthNames as readonly string[]).indexOf(month) + 1;
  return place === 0 ? null : `${year}-${String(place).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The day on which a note says that its area began or ended is the day in the columns beside it. */
export function changeNotes({ areas }: Tables): Problem[] {
  return areas.rows.flatMap((area, i) =>
    said.flatMap(([words, field, which]): Problem[] => {
      const found = words.exec(area.changeNote ?? '');
      const day = found && dayOf(found);
      if (!day || day === area[field]) return [];
      const held = area[field] === null ? 'is blank' : `is ${area[field]}`;
      const fix = `It says ${day}, and ${areas.schema.columns[field].name}, the ${which} day in force, ${held}. Correct the one that is wrong.`;
      const rule = 'names another day than the one in force';
      return [problemAt(areas, i, 'changeNote', area.changeNote, rule, fix)];
    }),
  );
}
