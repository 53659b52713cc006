import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAreasByName } from './published-priorities-areas.ts';
import { readPublishedPriorities, type ReadSystem } from './published-priorities-file.ts';
import { readCsv } from './read-csv.ts';

/**
 * What was read of one system: how many statements of each kind, and a digest of them all with the pages
 * they stand on, so that none can be lost, added, or moved to another page without the test seeing it.
 */
interface SystemRecord {
  code: string;
  statements: { [kind: string]: number };
  digest: string;
}

/** A statement as one line: its kind, what it says, and the address of the page that says it. */
type Statement = [kind: string, ...words: (string | number | null | undefined)[]];

function recordOf(code: string, statements: Statement[]): SystemRecord {
  const lines = statements.map((parts) => parts.map((part) => part ?? '').join(' | ')).sort();
  const counts: SystemRecord['statements'] = {};
  for (const [kind] of statements) counts[kind] = (counts[kind] ?? 0) + 1;
  const digest = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
  return { code, statements: counts, digest };
}

const data = join(import.meta.dirname, '..', '..', 'data');

const linkOf = (url: string): string => (/^https?:\/\//.test(url) ? url : '');

/** The record by the file that the reading left. */
function fromFile({ ics, ...system }: ReadSystem, codeOf: (name: string) => string): SystemRecord {
  const { priorities, targets, core20plus_groups: groups, documents, themes, sources } = system;
  return recordOf(codeOf(ics), [
    ...priorities.map((row): Statement => ['priority', row.label, linkOf(row.source_url)]),
    ...targets.map((row): Statement => [
      'target',
      row.measure,
      row.value,
      row.baseline,
      row.target_year,
      linkOf(row.source_url),
    ]),
    ...groups.map((row): Statement => ['group', row.group, linkOf(row.source_url)]),
    ...documents.map((row): Statement => ['plan', row.title, row.period, linkOf(row.url)]),
    ...themes.map((row): Statement => ['theme', row.theme, linkOf(row.source_url)]),
    ...sources.map((row): Statement => [
      'page',
      row.title,
      row.date,
      row.confidence,
      row.caution === undefined ? 'link' : 'no link',
      linkOf(row.url),
    ]),
  ]);
}

/** The records by the tables that ship. */
function fromTables(): SystemRecord[] {
  const table = (name: string) => readCsv(join(data, `${name}.csv`));
  const url = new Map(table('documents').map((row) => [row['id'], row['url']]));
  const statements = (name: string, kind: string, columns: string[]): [string, Statement][] =>
    table(name).map((row) => [
      row['area_code']!,
      [kind, ...columns.map((column) => row[column]), url.get(row['document_id']!)],
    ]);
  const all = [
    ...statements('priorities', 'priority', ['label']),
    ...statements('targets', 'target', ['measure', 'value', 'baseline', 'target_year']),
    ...statements('core20plus-groups', 'group', ['group']),
    ...statements('plans', 'plan', ['title', 'period']),
    ...statements('system-themes', 'theme', ['words']),
    ...table('documents').map((row): [string, Statement] => [
      row['area_code']!,
      [
        'page',
        row['title'],
        row['date'],
        row['confidence'],
        row['caution'] === '' ? 'link' : 'no link',
        row['url'],
      ],
    ]),
  ];
  return table('systems-read').map(({ area_code: code }) =>
    recordOf(
      code!,
      all.filter(([of]) => of === code).map(([, statement]) => statement),
    ),
  );
}

const path = join(import.meta.dirname, 'published-priorities-record.json');
const record = (): SystemRecord[] => JSON.parse(readFileSync(path, 'utf8')) as SystemRecord[];
const from = process.env['SOURCES'] ?? '';

/** Renewed on purpose, after a new reading or rows added by hand; data/README.md says how. */
const isRenewed = process.env['RECORD'] === 'write';
const write = (records: SystemRecord[]): void =>
  writeFileSync(path, `${JSON.stringify(records, null, 2)}\n`);
const hasFile = existsSync(join(from, 'published-priorities.json'));

describe('the record of the reading of systems', () => {
  it.skipIf(!hasFile)('is that of the file the reading left', () => {
    const areas = readAreasByName(data);
    const read = readPublishedPriorities(from)
      .map((system) => fromFile(system, (name) => areas.system(name).code))
      .sort((a, b) => a.code.localeCompare(b.code));
    if (isRenewed) write(read);
    expect(read).toEqual(record());
  });

  it('is carried by the tables that ship: nothing added, nothing lost, no link moved', () => {
    if (isRenewed && !hasFile) write(fromTables());
    expect(fromTables()).toEqual(record());
  });

  it('holds of North Central London only what an older draft lists', () => {
    expect(record().find(({ code }) => code === 'E54000028')?.statements).toEqual({
      priority: 3,
      page: 2,
    });
  });
});
