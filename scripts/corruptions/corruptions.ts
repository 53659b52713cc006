import { describeProblems, problemsForPrograms } from '../../src/tables/problem.ts';
import type { ReadTable } from '../../src/tables/read-table.ts';
import { editionProblems } from '../check-data/edition-problems.ts';
import type { ArcadiaCopy } from '../fixtures/arcadia.ts';
import { copyToBreak } from '../fixtures/copy-to-break.ts';
import type { Corruption } from './corruption.ts';
import { ofAddedTables } from './of-added-tables.ts';
import { ofCopying } from './of-copying.ts';
import { ofDoubles } from './of-doubles.ts';
import { ofFigures } from './of-figures.ts';
import { ofFiles } from './of-files.ts';
import { ofPostcodes, ofShapes } from './of-shapes-and-postcodes.ts';
import { ofReleases } from './of-releases.ts';
import { ofRows } from './of-rows.ts';
import { ofSpreadsheets } from './of-spreadsheets.ts';
import { ofStatements } from './of-statements.ts';
import { ofTables } from './of-tables.ts';
import { ofWholePages } from './of-whole-pages.ts';
import { ofWords } from './of-words.ts';

/** Every way to be wrong that the check is held to. */
export const corruptions: readonly Corruption[] = [
  ...ofFiles,
  ...ofTables,
  ...ofAddedTables,
  ...ofRows,
  ...ofSpreadsheets,
  ...ofCopying,
  ...ofDoubles,
  ...ofFigures,
  ...ofReleases,
  ...ofStatements,
  ...ofShapes,
  ...ofPostcodes,
  ...ofWords,
  ...ofWholePages,
];

/** How the check met one corruption. */
export interface Outcome {
  kind: string;
  outcome: 'refused' | 'told otherwise' | 'slipped' | 'crashed' | 'too slow' | 'too long';
  /** The message that tells it; else the first of those given. */
  message: string;
}

/** Seconds of the processor within which anything must be told: those of the clock tell what else a machine does. */
const mostSeconds = 5;

/** Letters of everything that is printed for one corruption. */
const mostLetters = 40_000;

/** A copy of the fictional edition on which corruptions are tried. */
export function openCorruptions() {
  const { attempt, close } = copyToBreak();
  return {
    attempt: (corruption: Corruption): Outcome =>
      attempt((copy, read) => tryCorruption(corruption, copy, read)),
    close,
  };
}

/** Breaks a copy of the fictional edition in this way and asks the check of it. */
function tryCorruption(
  { kind, breakIt, told }: Corruption,
  copy: ArcadiaCopy,
  read: ReadTable,
): Outcome {
  try {
    breakIt(copy);
    const began = process.threadCpuUsage();
    const { problems } = editionProblems(copy, { read });
    const { user, system } = process.threadCpuUsage(began);
    const seconds = (user + system) / 1e6;
    const top = copy.path('.');
    const lines = describeProblems(problems).map((line) => line.replaceAll(`${top}/`, ''));
    const message = lines.find((line) => line.includes(told)) ?? lines[0] ?? '';
    const letters =
      lines.join('\n').length + JSON.stringify(problemsForPrograms(problems)).length / 40;
    return { kind, message, outcome: outcomeOf(lines, told, seconds, letters) };
  } catch (error) {
    return { kind, message: String(error), outcome: 'crashed' };
  }
}

function outcomeOf(
  lines: readonly string[],
  told: string,
  seconds: number,
  letters: number,
): Outcome['outcome'] {
  if (lines.length === 0) return 'slipped';
  if (seconds > mostSeconds) return 'too slow';
  if (letters > mostLetters) return 'too long';
  return lines.some((line) => line.includes(told)) ? 'refused' : 'told otherwise';
}
