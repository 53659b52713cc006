import type { FileFate } from './files-of-folder.ts';
import type { KindCount, LeftOut, TableChange } from './importer.ts';
import { printProblems } from './problems.ts';
import type { ImportOutcome } from './run-import.ts';

const count = (number: number): string => number.toLocaleString('en-GB');

/** `1 row`, `2 rows`. */
const counted = (number: number, one: string): string =>
  `${count(number)} ${one}${number === 1 ? '' : 's'}`;

const kindLine = ({ kind, before, after }: KindCount): string =>
  `${kind} ${count(before)} → ${count(after)}`;

function changeLines(change: TableChange, isRefused: boolean): string[] {
  const { table, rows, added, changed, gone, kinds, lost } = change;
  const what =
    added + changed + gone === 0
      ? 'no change'
      : `${count(added)} added, ${count(changed)} changed, ${count(gone)} gone`;
  const byKind = kinds ? [`    figures by kind of area: ${kinds.map(kindLine).join('; ')}`] : [];
  const said = lost
    ? [
        `    ${isRefused ? 'would go' : 'let go with --replace'}: ${counted(lost.rows, 'row')}${lost.areas > 0 ? ` of ${counted(lost.areas, 'area')}` : ''}`,
      ]
    : [];
  return [`  ${table}: ${counted(rows, 'row')}; ${what}`, ...said, ...byKind];
}

/** Reasons of one kind that are printed in full before the rest of a file are counted: a bulk file has hundreds of indicators. */
const printedOfAKind = 8;

/** A reason without what it is of: `no indicator has official_id 93`. */
const kindOfReason = (reason: string): string =>
  reason.replaceAll(/“[^”]*”/g, '“”').replace(/(official_id ).*/, '$1');

/** Rows that were not taken, a line a reason: `a.csv: 2 — another age: 65+ yrs`. Of many alike the most rows come first. */
export function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  const kindOf = ({ from, reason }: LeftOut) => `${from} ${kindOfReason(reason)}`;
  return [...Map.groupBy(leftOut, kindOf).values()].flatMap((alike) => {
    const isLong = alike.length > printedOfAKind;
    const inOrder = isLong ? alike.toSorted((a, b) => b.rows - a.rows) : alike;
    const full = inOrder.slice(0, printedOfAKind);
    const rest = inOrder.slice(printedOfAKind);
    const lines = full.map(({ from, reason, rows }) => `${from}: ${count(rows)} — ${reason}`);
    if (rest.length === 0) return lines;
    const rows = rest.reduce((sum, each) => sum + each.rows, 0);
    return [...lines, `${rest[0]!.from}: ${count(rows)} — and ${rest.length} more reasons like it`];
  });
}

const fates = { read: 'read', 'not-ours': 'not ours', unknown: 'unknown' } as const;

const fileLine = ({ file, fate, why }: FileFate): string => `  ${file}: ${fates[fate]} (${why})`;

const part = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [heading, ...lines] : [];

/** Every file of the folder, and what it is to the importer. */
export const printFiles = (files: readonly FileFate[]): string[] =>
  part('Files:', files.map(fileLine));

/** What came of one import as text: its files, what changes by table, what was left out and why, notes. `isRefused`: nothing of it is written. */
export function printSummary(
  { publisher, files, summary, strange }: ImportOutcome,
  isRefused: boolean,
): string {
  if (summary === null) return printFiles(files).join('\n');
  const leftOut = summary.leftOut.filter(({ rows }) => rows > 0);
  return [
    isRefused ? `Not imported: ${publisher}. What it would have done:` : `Imported ${publisher}.`,
    ...printFiles(files),
    ...part(
      'Tables:',
      summary.tables.flatMap((change) => changeLines(change, isRefused)),
    ),
    ...part(
      'Rows left out:',
      leftOutLines(leftOut).map((line) => `  ${line}`),
    ),
    ...part(
      'Notes:',
      summary.notes.map((note) => `  ${note}`),
    ),
    ...part(
      'Strange figures (npm run check:data asks for each in acknowledged.csv, or for a correction):',
      printProblems(strange).map((line) => `  ${line}`),
    ),
  ].join('\n');
}
