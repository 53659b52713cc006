import {
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Folders } from '../../src/tables/folders.ts';

/** Tables by the name they had, and the one they have. */
const renamed = [
  ['systems-read.csv', 'readings.csv'],
  ['system-themes.csv', 'subjects.csv'],
] as const;

/** A table that is worked out of others today, and its row in the list of sources. */
const workedOut = 'neighbourhood-summaries';

/** What was added since and may not be left out, empty where nothing is known. */
const columnsSince: Readonly<Record<string, readonly string[]>> = {
  'priorities.csv': ['in_force', 'place_in_list'],
};

/** What stood in code, or was not asked for: of the edition that is here today. */
const filesSince = {
  data: ['acknowledged.csv', 'release.json'],
  content: ['terms.yaml', 'vocabulary.yaml'],
} as const;

/** Settings that have moved into `release.json`. */
const movedSettings = /^edition(?:_date)?: .*\n/gm;

type Row = Record<string, string>;

/** Reads a table, has it changed, and writes it. */
function rewrite(
  file: string,
  change: (columns: string[], rows: Row[]) => [string[], Row[]],
): void {
  const read = Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  const [columns, rows] = change(read.meta.fields ?? [], read.data);
  writeFileSync(file, `${Papa.unparse(rows, { columns, newline: '\n' })}\n`);
}

/** Gives tables of November 2026 and later the names and columns that they have today. No figure changes. */
function bringTables(data: string): void {
  for (const [before, now] of renamed)
    if (existsSync(join(data, before))) renameSync(join(data, before), join(data, now));
  rmSync(join(data, `${workedOut}.csv`), { force: true });
  rewrite(join(data, 'table-sources.csv'), (columns, rows) => [
    columns,
    rows.filter(({ table }) => table !== workedOut),
  ]);
  for (const [name, added] of Object.entries(columnsSince))
    rewrite(join(data, name), (columns, rows) => [[...new Set([...columns, ...added])], rows]);
}

/** What a page of methods says before its text of the subject that it explains: then it stood in code. */
const explains = /^explains: .*$/m;

/** Has pages of methods say which subject they explain, as those of the same name do today. */
function bringMethods(content: string, now: string): void {
  for (const name of globSync('methods/*.mdx', { cwd: content })) {
    const [file, today] = [join(content, name), join(now, name)];
    const text = readFileSync(file, 'utf8');
    const said = existsSync(today) ? explains.exec(readFileSync(today, 'utf8')) : null;
    if (said && !explains.test(text))
      writeFileSync(file, text.replace(/^---\n/, `---\n${said[0]}\n`));
  }
}

/**
 * Copies the edition of an older commit to `to`, in the shape in which `now`, that of today, is read: the same areas,
 * figures, plans and words. The bench builds it beside the older commit, which builds it as it was.
 */
export function bringEdition(older: Folders, now: Folders, to: Folders): void {
  for (const folder of ['data', 'content'] as const) {
    cpSync(older[folder], to[folder], { recursive: true });
    for (const name of filesSince[folder]) {
      const [there, here] = [join(to[folder], name), join(now[folder], name)];
      if (!existsSync(there) && existsSync(here)) copyFileSync(here, there);
    }
  }
  bringTables(to.data);
  bringMethods(to.content, now.content);
  const settings = join(to.content, 'site.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(movedSettings, ''));
}
