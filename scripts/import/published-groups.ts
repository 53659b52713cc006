import type { Problem } from '../../src/tables/problem.ts';
import { headingKey } from './layouts.ts';
import type { CsvTable } from './read-csv.ts';

/** Headings under which publishers divide an area into groups of its people or places; age and sex are read under other names. */
const divides =
  /\b(?:deciles?|quintiles?|quartiles?|tenths?|fifths?|breakdown|categor\w+|ethnic\w*|deprivation|disabilit\w+|occupations?|industr\w+|tenure|sub ?groups?|groups?|religions?|orientation|qualifications?|ages?|sex(?:es)?|gender)\b/i;

/** What other columns are of that have such a word: the publisher's comparison, and larger areas. */
const ofOtherThings = /^(?:compared|parent|area|geograph)/i;

/** What is said of a figure by age, and no age: `Age standardised`, `Mean age at death`. */
const ofFigure =
  /\bstandardi[sz]ed\b|\bages? adjusted\b|\b(?:mean|median|average) age\b(?! (?:groups?|bands?)\b)/i;

/** Whether a heading is of the codes of a column that is read: `sex_code` beside `Sex`. */
function isCodeOfRead(
  words: string,
  header: readonly string[],
  known: Readonly<Record<string, readonly string[]>>,
): boolean {
  const [, named] = /^(.+?)[ (]+(?:codes?|cd|ids?)\)?$/i.exec(words) ?? [];
  if (named === undefined) return false;
  const there = new Set(header.map(headingKey));
  return Object.values(known).some((names) => {
    const keys = names.map(headingKey);
    return keys.includes(headingKey(named)) && keys.some((key) => there.has(key));
  });
}

/** What stands there for the whole of an area. */
const whole =
  /^(?:|all|all [a-z ]+|total|overall|persons|everyone|whole [a-z]+|n\/?a|not applicable)$/i;

/**
 * Tells a column that is not read and divides areas into groups: rows of a part would stand as the figure of the whole.
 * `known` gives the headings that are read.
 */
export function tellGroups(
  file: string,
  { header, rows, lines }: CsvTable,
  known: Readonly<Record<string, readonly string[]>>,
  problems: Problem[],
): void {
  const keys = new Set(Object.values(known).flat().map(headingKey));
  for (const heading of header) {
    const words = heading.replaceAll(/[_.-]/g, ' ').trim();
    if (keys.has(headingKey(heading)) || !divides.test(words) || ofOtherThings.test(words))
      continue;
    if (ofFigure.test(words) || isCodeOfRead(words, header, known)) continue;
    const at = rows.findIndex((row) => !whole.test(row[heading]!.trim()));
    if (at < 0) continue;
    const fix =
      'Only figures of whole areas are taken. Keep the rows of whole areas alone, or take the column out where it says something else.';
    const rule = 'may be of a part of the area, by a column that is not read';
    const value = rows[at]![heading]!;
    problems.push({ file, line: lines[at]!, column: heading, value, rule, fix });
  }
}
