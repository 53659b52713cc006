import type { Problem } from './problem.ts';

/** What is wrong with a row as a whole, in one sentence and what to do. */
type Stray = readonly [rule: string, fix: string];

const nothing: Stray = ['The row has nothing in it', 'Delete it.'];
const note: Stray = [
  'The row holds a note, and nothing else',
  'Take it out: what there is to say of figures stands in indicators.csv and sources.csv.',
];
const headingsAgain: Stray = ['The headings stand here once more', 'Delete the row.'];
const sum: Stray = ['The row holds a sum or mean of others', 'Take it out.'];
/** In words, and no id: `median-age` is an indicator. */
const sumWord = /^(?:grand |sub-?)?(?:total|sum|average|mean|median)s?(?![\w-])/i;
const noneRead: Stray = ['No cell of the row can be read', 'Is it a second heading? Take it out.'];

/** With fewer cells that cannot be read each is told by itself. */
const fewest = 3;

/** Why a row with faults is none of its table: empty, a note, a heading; null where single cells are wrong. */
function strayRow(
  header: readonly string[],
  cells: readonly string[],
  faults: readonly Problem[],
): Stray | null {
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  const faulty = faults.filter(({ value }) => value !== null && value.trim() !== '').length;
  if (filled === 0) return nothing;
  if (sumWord.test(cells[0] ?? '')) return sum;
  if (faults.length < fewest) return null;
  if (cells.every((cell, i) => cell === header[i])) return headingsAgain;
  if (filled === 1 && cells[0] !== '' && faulty === 1) return note;
  return faulty >= fewest && faulty === filled ? noneRead : null;
}

/** The faults of a row, or the one that tells them all. */
export function faultsOfRow(
  header: readonly string[],
  cells: readonly string[],
  faults: readonly Problem[],
): readonly Problem[] {
  const [first] = faults;
  const stray = first && strayRow(header, cells, faults);
  if (!stray) return faults;
  const [rule, fix] = stray;
  return [{ file: first.file, line: first.line, column: null, value: null, rule, fix }];
}

/** So many blank cells below one that is filled are no slip. */
const fewestMerged = 3;

/** Whether a problem is that a cell is blank which may not be. */
const isBlank = ({ value, rule }: Problem): boolean => value === '' && rule === 'is blank';

/** The longest run of numbers of which each is one more than the one before. */
function longestRun(numbers: readonly number[]): number {
  let [longest, run] = [0, 0];
  numbers.forEach((number, i) => {
    run = number === (numbers[i - 1] ?? Number.NaN) + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/**
 * Problems of a table with those of one column told as one where its cells were merged: a spreadsheet saves the value
 * in the first row of each group, and nothing below it. `lines` are those of the rows, in order.
 */
export function withMergedCells(
  problems: readonly Problem[],
  lines: readonly number[],
): readonly Problem[] {
  const blanks = Map.groupBy(problems.filter(isBlank), ({ column }) => column);
  if (blanks.size === 0) return problems;
  const places = new Map(lines.map((line, place) => [line, place]));
  const told = new Map<Problem, Problem | null>();
  for (const alike of blanks.values()) {
    const first = alike[0]!;
    const rows = alike.map(({ line }) => places.get(line!) ?? -1);
    if (rows[0]! < 1 || longestRun(rows) < fewestMerged) continue;
    const rule = 'is blank below a cell that is filled, as merged cells are saved';
    const fix = `${rows.length} rows are so. Write the value of the cell above into each; in the spreadsheet, unmerge the cells and fill them down.`;
    for (const each of alike) told.set(each, null);
    told.set(first, { ...first, rule, fix });
  }
  return problems.flatMap((each) => (told.has(each) ? (told.get(each) ?? []) : each));
}

/** Spreadsheets put titles, and one word for themselves, over a table; hardly more lines than this. */
const linesAbove = 12;

/** That the headings of a table do not stand on its first line, where they stand on one soon after; else null. */
export function headingsBelow(
  file: string,
  text: string,
  needed: readonly string[],
): Problem | null {
  const lines = text.split(/\r?\n/, linesAbove + 1);
  const at = lines.findIndex((line) => {
    const names = line.split(',').map((name) => name.trim());
    return needed.every((name) => names.includes(name));
  });
  if (at < 1) return null;
  const rule = `The headings stand on line ${at + 1}, and not on the first`;
  const fix = `Delete ${at === 1 ? 'the line' : 'the lines'} above them.`;
  return { file, line: 1, column: null, value: null, rule, fix };
}
