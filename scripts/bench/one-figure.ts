import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** The line that was changed, before and after. */
export interface ChangedFigure {
  file: string;
  before: string;
  after: string;
}

/** The last decimal of a figure, one up; of 9 one down: small enough for every rule on what figures can be. */
const nudged = (digit: string): string => (digit === '9' ? '8' : String(Number(digit) + 1));

/** Codes of areas that are the country: its figure stands on every page. */
function countriesIn(data: string): Set<string> {
  const areas = readFileSync(join(data, 'areas.csv'), 'utf8');
  const { data: rows } = Papa.parse<Record<string, string>>(areas, { header: true });
  return new Set(rows.filter(({ kind }) => kind === 'country').map(({ code }) => code!));
}

/** A row of observations with a decimal figure that lies well inside its interval. */
function nudgedRow(row: string): string | null {
  const cells = row.split(',');
  const [, , , value = '', lower = '', upper = ''] = cells;
  if (!/^\d+\.\d+$/.test(value) || lower === '' || upper === '') return null;
  const next = value.slice(0, -1) + nudged(value.at(-1)!);
  if (!(Number(lower) < Number(next) && Number(next) < Number(upper))) return null;
  return cells.with(3, next).join(',');
}

/**
 * Changes one published figure of a copy of an edition by one in its last decimal, as a publisher who corrects
 * it would: the last one that is not the country’s. Throws where no figure has an interval.
 */
export function changeOneFigure(data: string): ChangedFigure {
  const folder = join(data, 'observations');
  const countries = countriesIn(data);
  const isChanged = (line: string): boolean =>
    !countries.has(line.slice(0, line.indexOf(','))) && nudgedRow(line) !== null;
  for (const name of readdirSync(folder).sort()) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    const place = lines.findLastIndex((line, index) => index > 0 && isChanged(line));
    if (place === -1) continue;
    const before = lines[place]!;
    const after = nudgedRow(before)!;
    writeFileSync(join(folder, name), lines.with(place, after).join('\n'));
    return { file: `observations/${name}`, before, after };
  }
  throw new Error(`No figure in ${folder} has an interval to be changed within.`);
}
