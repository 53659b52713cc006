import Papa from 'papaparse';
import type { BuiltSite, SiteProblem, SiteRule } from './problem.ts';

const leaked = /(?:^|[\s,[:"])(?:NaN|undefined|\[object )/;

/**
 * Every JSON and CSV file can be read back, has rows of one length, and holds no NaN. An area with
 * no figures has a CSV of a header alone.
 */
export const dataFilesRead: SiteRule = {
  name: 'data-files-read',
  holds: 'every data file can be read by a machine',
  problemsOf: (site) =>
    [...site.files]
      .filter((file) => /\.(json|csv)$/.test(file))
      .sort()
      .flatMap((file) => faultOf(site, file)),
};

function faultOf(site: BuiltSite, file: string): SiteProblem[] {
  const text = site.read(file);
  const what = file.endsWith('.json') ? jsonFault(text) : csvFault(text);
  if (what === null) return [];
  return [
    {
      page: file,
      what,
      fix: 'Look for what writes it in src/views/data-files.ts or src/pages/.',
    },
  ];
}

function jsonFault(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (fault) {
    return `it is not JSON: ${(fault as Error).message}`;
  }
}

function csvFault(text: string): string | null {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  if (errors[0]) return `it is not CSV: row ${(errors[0].row ?? 0) + 1}: ${errors[0].message}`;
  if (data.length === 0) return 'it is empty';
  const ragged = data.findIndex((row) => row.length !== data[0]!.length);
  if (ragged > 0)
    return `row ${ragged + 1} has ${data[ragged]!.length} cells, not ${data[0]!.length}`;
  return leaked.test(text) ? 'it holds a missing value as NaN or undefined' : null;
}
