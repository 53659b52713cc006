import { Fault } from '../../src/tables/fault.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { headingKey } from './layouts.ts';
import type { PublishedTable } from './published-files.ts';
import type { CsvRow, CsvTable } from './read-csv.ts';

/** Headings of the two ends of a 95% interval, in the ways of publishers and of their tools. */
export const endsOfInterval = {
  lower: [
    'Lower CI 95.0 limit',
    'Lower CI 95 limit',
    'Lower CI limit',
    'Lower CI',
    'Lower 95% CI',
    'Lower 95% confidence limit',
    'Lower confidence limit',
    'Lower confidence interval',
    'lci_95',
    '95% LCI',
    'lci',
    'lcl_95',
    '95% LCL',
    'lcl',
    'lower',
  ],
  upper: [
    'Upper CI 95.0 limit',
    'Upper CI 95 limit',
    'Upper CI limit',
    'Upper CI',
    'Upper 95% CI',
    'Upper 95% confidence limit',
    'Upper confidence limit',
    'Upper confidence interval',
    'uci_95',
    '95% UCI',
    'uci',
    'ucl_95',
    '95% UCL',
    'ucl',
    'upper',
  ],
} as const;

/** Headings of the age that a figure is of. */
export const agesHeaded = [
  'Age',
  'Age group',
  'Age groups',
  'Age band',
  'Age range',
  'Age bracket',
  'Age (years)',
  'Ages',
] as const;

/** Headings of what a publisher says of a figure. */
export const notesHeaded = [
  'Value note',
  'Value notes',
  'Note',
  'Notes',
  'Data note',
  'Data quality note',
  'Footnote',
  'Comment',
  'Comments',
] as const;

/** Headings under which ends of 95% intervals, or half their width, may stand, of whatever tool. */
const limits =
  /\b(?:lower|upper|[lu]c[il])|\b(?:conf(?:idence)?(?:int\w*|lim\w*|low\w*|up\w*|hi\w*)?|margin(?:s|of\w*)?|moe)(?![a-z])|limit(?!ing|ed|ation)|\bci\b|±/i;
/** Of other intervals, of tiers of areas, and SDMX’s word on who may see a figure: `CONF_STATUS`, `OBS_CONF`. */
const otherLimits = /99|\b(?:tier|layer|super|conf status|obs conf)\b/i;

const inWords = (heading: string): string => heading.replaceAll(/[_.]/g, ' ');

/**
 * Tells a heading that looks like an end of a 95% interval where that end is not known: figures would lose their
 * ranges without a word. `names` are what the two may be called instead.
 */
export function tellUnknownLimits(
  file: string,
  { header }: CsvTable,
  names: readonly [lower: string, upper: string],
  problems: Problem[],
): void {
  const known = Object.values(endsOfInterval).map((ways) => new Set(ways.map(headingKey)));
  const isKnown = (heading: string): boolean => known.some((keys) => keys.has(headingKey(heading)));
  if (known.every((keys) => header.some((heading) => keys.has(headingKey(heading))))) return;
  const alike = header.filter(
    (heading) =>
      limits.test(inWords(heading)) && !otherLimits.test(inWords(heading)) && !isKnown(heading),
  );
  if (alike.length === 0) return;
  problems.push({
    file,
    line: 1,
    column: alike[0]!,
    value: null,
    rule: 'may be an end of the 95% interval, under a heading that is not known',
    fix: `Call the two ${names.join(' and ')}, or take them out where they are something else.`,
  });
}

const again = / \(column \d+\)$/;

/** Tells a column that is read and is there twice, the second time with other cells: which of them is right? */
function tellTwice(
  file: string,
  { header, rows }: CsvTable,
  known: readonly string[],
  problems: Problem[],
): void {
  const keys = new Set(known.map(headingKey));
  for (const heading of header) {
    const column = heading.replace(again, '');
    if (column === heading || !keys.has(headingKey(column))) continue;
    const hides = rows.some((row) => !['', row[column]].includes(row[heading]));
    if (!hides) continue;
    const rule = 'is there twice, with other cells the second time';
    const fix = 'Take out the column that is not the published one.';
    problems.push({ file, line: 1, column, value: null, rule, fix });
  }
}

/** Letters that take no room, as pages of the web leave them in a cell. */
const unseen = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const withoutUnseen = (text: string): string => text.replaceAll(unseen, '');

/** The cells of one published row by what they hold, with where they stand. */
export interface Cells<Column extends string> {
  file: string;
  line: number;
  /** the cell as printed, blank where the file has no such column */
  text(column: Column): string;
  /** The cell as read; undefined where it cannot be, which has been told as a problem. */
  read<Value>(column: Column, reader: (text: string) => Value | Fault): Value | undefined;
  /** Tells a problem of this row. */
  tell(column: Column, rule: string, fix: string): void;
}

/**
 * Reads rows of a table by what their columns hold: `headings` gives the ways in which each is headed,
 * compared without case, spaces and stops. What cannot be read goes to `problems`, with line and column.
 */
export function newCells<Column extends string>(
  file: string,
  table: CsvTable,
  headings: Readonly<Record<Column, readonly string[]>>,
  problems: Problem[],
): (row: CsvRow, line: number) => Cells<Column> {
  tellTwice(file, table, Object.values<readonly string[]>(headings).flat(), problems);
  const byKey = new Map(table.header.map((heading) => [headingKey(heading), heading]));
  const heading = (column: Column): string | undefined =>
    headings[column].map((name) => byKey.get(headingKey(name))).find((found) => found);
  const columns = new Map(
    (Object.keys(headings) as Column[]).map((column) => [column, heading(column)] as const),
  );
  return (row, line) => {
    const text = (column: Column): string => {
      const name = columns.get(column);
      return name === undefined ? '' : withoutUnseen(row[name]!).trim();
    };
    const tell = (column: Column, rule: string, fix: string): void => {
      const name = columns.get(column) ?? column;
      problems.push({ file, line, column: name, value: text(column), rule, fix });
    };
    return {
      file,
      line,
      text,
      tell,
      read(column, reader) {
        const value = reader(text(column));
        if (!(value instanceof Fault)) return value;
        tell(column, value.rule, value.fix);
        return undefined;
      },
    };
  };
}

/** Every row of a published file as its cells; rows that are not whole go to `problems` first. */
export function rowsAsCells<Column extends string>(
  { name, table }: PublishedTable,
  headings: Readonly<Record<Column, readonly string[]>>,
  problems: Problem[],
): Cells<Column>[] {
  problems.push(...table.problems);
  const cellsOf = newCells(name, table, headings, problems);
  return table.rows.map((row, i) => cellsOf(row, table.lines[i]!));
}
