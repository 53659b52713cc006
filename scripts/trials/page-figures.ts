import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';

type Row = Record<string, string>;

/** A figure as a page prints it, and whose it is. */
interface Printed {
  key: string;
  figure: string;
  ends: [lower: string, upper: string] | null;
}

const keyOf = (...parts: (string | undefined)[]): string => parts.join('|');

const sexes: Record<string, string> = { Women: 'female', Men: 'male', Figure: '' };

const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

const cellsOf = (html: string): string[] =>
  [...html.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell));

/** The area’s own figures in a table of its page of every year; those of the country beside them are its own there. */
function printedIn(table: string, code: string, indicator: string): Printed[] {
  const [head = '', ...rows] = table.split('</tr>');
  const columns = cellsOf(head);
  return rows.flatMap((row) => {
    const [period, ...cells] = cellsOf(row);
    return cells.flatMap((cell, place): Printed[] => {
      const sex = sexes[columns[place + 1] ?? ''];
      const [, figure, lower, upper] =
        /^(−?[\d,.]+)%?(?: \((−?[\d,.]+) to (−?[\d,.]+)\))?/.exec(cell) ?? [];
      if (sex === undefined || figure === undefined) return [];
      const ends: Printed['ends'] = lower && upper ? [lower, upper] : null;
      return [{ key: keyOf(code, indicator, period, sex), figure, ends }];
    });
  });
}

/** Every own figure on the page of every year of an area; averages are worked out by the site and are in no archive. */
function printedOn(html: string, code: string): Printed[] {
  return [...html.matchAll(/<table>.*?<\/table>/gs)].flatMap((found) => {
    const [table] = found;
    const before = html.slice(0, found.index);
    const indicator = [...before.matchAll(/href="\/indicators\/([^/"]+)\/"/g)].at(-1)?.[1] ?? '';
    const isAverage = /<caption>[^<]*: average of /.test(table);
    return isAverage ? [] : printedIn(table, code, indicator);
  });
}

/** Whether a figure is printed as it is held, to its decimals. */
function isSame(printed: string, held: string | undefined): boolean {
  const plain = printed.replaceAll(',', '').replace('−', '-');
  const decimals = plain.split('.')[1]?.length ?? 0;
  return held !== '' && Math.abs(Number(plain) - Number(held)) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** The rows of the archive that have a figure, as Info-ZIP unpacks it, by area, indicator, period and sex. */
function archived(zip: string): Map<string, Row> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  execFileSync('unzip', ['-qq', zip, '-d', folder]);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const rows = new Map<string, Row>();
  for (const file of files.filter((name) => /\/indicators\/[^/]+\.csv$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8').replace('\ufeff', '');
    const id = file.replace(/^.*\/|\.csv$/g, '');
    for (const row of Papa.parse<Row>(text, { header: true, delimiter: ',' }).data) {
      const sex = row['sex'] === 'persons' ? '' : row['sex'];
      if (row['value']) rows.set(keyOf(row['area_code'], id, row['period_label'], sex), row);
    }
  }
  rmSync(folder, { recursive: true });
  return rows;
}

/** Every figure on the pages of every year, beside the archive of a built site. Throws at the first that differs. */
export function pageFigures(site: string): string {
  const rows = archived(join(site, 'data', 'system-profiles.zip'));
  const areas = JSON.parse(readFileSync(join(site, 'data', 'areas.json'), 'utf8')) as {
    code: string;
    url: string;
  }[];
  const printed = areas.flatMap(({ code, url }) =>
    printedOn(readFileSync(join(site, url, 'history', 'index.html'), 'utf8'), code),
  );
  for (const { key, figure, ends } of printed) {
    const row = rows.get(key);
    if (!row) throw new Error(`${key}: ${figure} is printed and in no archive`);
    const isRight =
      isSame(figure, row['value']) &&
      (ends === null || (isSame(ends[0], row['lower']) && isSame(ends[1], row['upper'])));
    if (!isRight) throw new Error(`${key}: ${figure} is printed, ${row['value']} archived`);
  }
  const seen = new Set(printed.map(({ key }) => key));
  const withPage = new Set(areas.map(({ code }) => code));
  const unseen = [...rows].filter(
    ([key, row]) => withPage.has(row['area_code']!) && !seen.has(key),
  );
  const more = unseen.length > 0 ? `, such as ${unseen[0]![0]}` : '';
  return `${printed.length} printed figures of ${areas.length} areas as they are in the archive, which has ${unseen.length} more of them${more}`;
}
