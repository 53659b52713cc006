import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ReadCouncil } from './published-priorities-councils-file.ts';
import type { ReadSystem } from './published-priorities-file.ts';
import { readCsv, type CsvRow } from './read-csv.ts';

/**
 * What was read of one area, a system or a council: how many statements of each kind, and a digest of them
 * all with the pages they stand on, so that none can be lost, added, or moved to another page unseen.
 */
export type AreaRecord = Record<(typeof recordColumns)[number], string>;

/** The code of the area, how many statements of each kind it has, blank where none, and their digest. */
export const recordColumns = [
  'code',
  'reading',
  'priority',
  'target',
  'group',
  'plan',
  'theme',
  'page',
  'digest',
] as const;

type Kind = Exclude<(typeof recordColumns)[number], 'code' | 'digest'>;

/** A statement as one line: its kind, what it says, and the address of the page that says it. */
type Statement = [kind: Kind, ...words: (string | number | null | undefined)[]];

function recordOf(code: string, statements: Statement[]): AreaRecord {
  const lines = statements.map((parts) => parts.map((part) => part ?? '').join(' | ')).sort();
  const digest = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
  const counts = Map.groupBy(statements, ([kind]) => kind as string);
  const cells = recordColumns.map((kind) => [kind, String(counts.get(kind)?.length ?? '')]);
  return { ...(Object.fromEntries(cells) as AreaRecord), code, digest };
}

const linkOf = (url: string): string => (/^https?:\/\//.test(url) ? url : '');

/** The record of a system by the file that its reading left. */
export function recordOfSystem(code: string, system: ReadSystem): AreaRecord {
  const { priorities, targets, core20plus_groups: groups, documents, themes, sources } = system;
  return recordOf(code, [
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

/** The number that a target of a council names, where what stands in the file is one, or one in a word or two. */
const numberIn = (stated: string): string => /^(?:below )?(\d+)/.exec(stated)?.[1] ?? '';

const pageStatement = (row: ReadCouncil['documents'][number]): Statement => [
  'page',
  row.title,
  row.date,
  row.date_basis,
  row.confidence,
  row.caution,
  row.url,
];

/** The record of a council by the file that its reading left, with its own note and how its lists stand. */
export function recordOfCouncil(council: ReadCouncil): AreaRecord {
  const url = new Map(council.documents.map((page) => [page.id, page.url]));
  return recordOf(council.area_code, [
    ['reading', council.status, council.status_note],
    ...council.priorities.map((row): Statement => [
      'priority',
      row.label,
      row.set,
      row.in_force,
      row.position,
      url.get(row.document),
    ]),
    ...council.targets.map((row): Statement => [
      'target',
      row.text,
      row.measure,
      numberIn(row.value),
      row.baseline,
      row.target_year,
      row.confidence,
      url.get(row.document),
    ]),
    ...council.plans.map((row): Statement => [
      'plan',
      row.title,
      row.period,
      row.date,
      url.get(row.document),
    ]),
    ...council.themes.map((row): Statement => ['theme', row.words, url.get(row.document)]),
    ...council.documents.map(pageStatement),
  ]);
}

/** What the record holds of a kind of statement: the table it is in, and its columns for the two sorts of area. */
const held: [kind: Kind, table: string, ofSystem: string[] | null, ofCouncil: string[]][] = [
  ['reading', 'readings', null, ['status', 'note']],
  ['priority', 'priorities', ['label'], ['label', 'set', 'in_force', 'place_in_list']],
  [
    'target',
    'targets',
    ['measure', 'value', 'baseline', 'target_year'],
    ['text', 'measure', 'value', 'baseline', 'target_year', 'confidence'],
  ],
  ['group', 'core20plus-groups', ['group'], ['group']],
  ['plan', 'plans', ['title', 'period'], ['title', 'period', 'date']],
  ['theme', 'subjects', ['words'], ['words']],
  [
    'page',
    'documents',
    ['title', 'date', 'confidence', 'link', 'url'],
    ['title', 'date', 'date_basis', 'confidence', 'caution', 'url'],
  ],
];

/** The records of every area read, by the tables of a data folder. */
export function recordsOfTables(data: string): AreaRecord[] {
  const table = (name: string): CsvRow[] => readCsv(join(data, `${name}.csv`));
  const systems = new Set(
    table('areas').flatMap((row) => (row['kind'] === 'ics' ? [row['code']!] : [])),
  );
  const url = new Map(table('documents').map((row) => [row['id'], row['url']]));
  const statements = held.flatMap(([kind, name, ofSystem, ofCouncil]) =>
    table(name).flatMap((row): { code: string; statement: Statement }[] => {
      const code = row['area_code']!;
      const columns = systems.has(code) ? ofSystem : ofCouncil;
      if (columns === null) return [];
      const cells = { ...row, link: row['caution'] === '' ? 'link' : 'no link' };
      const words = columns.map((column) => (cells as CsvRow)[column]);
      const page = row['document_id'] === undefined ? [] : [url.get(row['document_id'])];
      return [{ code, statement: [kind, ...words, ...page] }];
    }),
  );
  const byCode = Map.groupBy(statements, ({ code }) => code);
  return table('readings').map(({ area_code: code }) =>
    recordOf(
      code!,
      (byCode.get(code!) ?? []).map(({ statement }) => statement),
    ),
  );
}
