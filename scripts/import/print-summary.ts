import type { ImportSummary, LeftOut, TableChange } from './importer.ts';

const count = (number: number): string => number.toLocaleString('en-GB');

function changeLine({ table, rows, added, changed, gone }: TableChange): string {
  const what =
    added + changed + gone === 0
      ? 'no change'
      : `${count(added)} added, ${count(changed)} changed, ${count(gone)} gone`;
  return `  ${table}: ${count(rows)} rows; ${what}`;
}

function leftOutLine({ from, reason, rows }: LeftOut): string {
  return `  ${from}: ${count(rows)} — ${reason}`;
}

/** The summary of one import as text: what changed by table, what was left out and why, and notes. */
export function printSummary(publisher: string, summary: ImportSummary): string {
  const leftOut = summary.leftOut.filter(({ rows }) => rows > 0);
  return [
    `Imported ${publisher}.`,
    'Tables:',
    ...summary.tables.map(changeLine),
    ...(leftOut.length > 0 ? ['Rows left out:', ...leftOut.map(leftOutLine)] : []),
    ...(summary.notes.length > 0 ? ['Notes:', ...summary.notes.map((note) => `  ${note}`)] : []),
  ].join('\n');
}
