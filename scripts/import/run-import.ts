import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/tables/problem.ts';
import { attribute } from './attribute.ts';
import { attributeReleases, sourcesToLookAt } from './attribute-tables.ts';
import type { DataFolder } from './data-folder.ts';
import { downloadsIn, fatesOf, type FileFate } from './files-of-folder.ts';
import { figureProblems, type FigureFindings } from './figure-checks.ts';
import type { ImportOptions, ImportSummary, Importer } from './importer.ts';
import { leftOutLines } from './print-summary.ts';
import { problemOf, problemsOfError } from './problems.ts';

/** What came of one importer: all that it settled, or every reason why it could not. */
export interface ImportOutcome {
  publisher: string;
  files: FileFate[];
  summary: ImportSummary | null;
  /** figures that are possible, but strange enough to want a word */
  strange: FigureFindings['strange'];
  problems: Problem[];
}

/** The folder of a publisher inside a folder of all downloads, or that folder itself. */
export function folderFor(from: string, { folders }: Importer): string {
  const inside = folders.find((name) => existsSync(join(from, name)));
  return inside === undefined ? from : join(from, inside);
}

/** Tables that would lose rows without a word. */
const unsaid = ({ tables }: ImportSummary, { replace }: ImportOptions): Problem[] =>
  replace
    ? []
    : tables.flatMap(({ table, lost }) => {
        if (!lost) return [];
        const rule = `${lost.rows.toLocaleString('en-GB')} rows of the table are not in the files and would go`;
        const fix =
          'If that is right, say so: --replace. If not, put the missing files into the folder.';
        return [problemOf(table, rule, fix)];
      });

const nothingToImport = (publisher: string, reads: string): Problem =>
  problemOf(
    publisher,
    'Nothing was imported: no file of the folder is one of its own',
    `It reads: ${reads}.`,
  );

/** Whether an importer has any file of its own in a folder. */
export const hasFiles = (from: string, { publisher }: Importer): boolean =>
  fatesOf(downloadsIn(from), publisher).some(({ fate }) => fate === 'read');

/**
 * Settles everything of one publisher in memory. Nothing is written; every fault of the files and of the
 * figures is collected. An importer without a file of its own has a problem, not a summary.
 */
export async function runImport(
  importer: Importer,
  from: string,
  data: DataFolder,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const { publisher } = importer;
  const files = fatesOf(downloadsIn(from), publisher);
  const failed = (problems: Problem[]): ImportOutcome => ({
    publisher,
    files,
    summary: null,
    strange: [],
    problems,
  });
  if (!files.some(({ fate }) => fate === 'read')) {
    return failed([nothingToImport(publisher, importer.reads)]);
  }
  try {
    const summary = await importer.run(from, data, options);
    if (summary.tables.length === 0) return failed([...nothingTaken(summary, publisher)]);
    const releases = summary.releases ?? [];
    const sources = [
      ...attribute(data, summary.sources ?? []),
      ...attributeReleases(data, releases),
      ...sourcesToLookAt(data, summary.tables, releases),
    ];
    const { impossible, strange } = figureProblems(data, summary.tables, summary.placeOf);
    return {
      publisher,
      files,
      summary: { ...summary, notes: [...summary.notes, ...sources] },
      strange,
      problems: [...unsaid(summary, options), ...impossible],
    };
  } catch (error) {
    return failed(problemsOfError(error, publisher));
  }
}

/** That files were read and no row of them was taken, with why. */
function nothingTaken({ leftOut }: ImportSummary, publisher: string): Problem[] {
  if (leftOut.length === 0) {
    const fix = 'Its files have headings and no rows below them: download them again.';
    return [problemOf(publisher, 'Nothing was imported: its files are without a row', fix)];
  }
  const why = leftOutLines(leftOut);
  const rule = 'Nothing was imported: no row of its files is of an indicator and an area held here';
  const fix = `${why.join('; ')}. Where the tables are wrong, correct them: numbers, ages, units and periods of indicators stand in indicators.csv, codes of areas in areas.csv.`;
  return [problemOf(publisher, rule, fix)];
}
