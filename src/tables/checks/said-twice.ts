import type { DocumentRow } from '../edition.ts';
import { repeatsBy } from './repeats.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** Rows that say in all these cells what a row before says: each is one thing, under two keys. */
function repeats<Row extends { id: string }>(
  table: Table<Row>,
  fields: readonly (keyof Row & string)[],
  what: string,
): Problem[] {
  const wordsOf = (row: Row): string =>
    fields.map((field) => String(row[field] ?? '').toLowerCase()).join('\u001F');
  return repeatsBy(table, wordsOf).map(({ row, at, first }) => {
    const fix = `"${table.rows[first]!.id}" says the same. Keep one of the two, or say what tells them apart.`;
    return problemAt(table, at, 'id', row.id, `is ${what} that is in the table already`, fix);
  });
}

/** Two documents of one area at one address are one document, or one of the addresses is wrong. */
function addressesTwice({ documents }: Tables): Problem[] {
  const addressOf = ({ areaCode, url }: DocumentRow): string | null =>
    url === null ? null : `${areaCode} ${url}`;
  return repeatsBy(documents, addressOf).map(({ row: { url }, at, first }) => {
    const fix = `"${documents.rows[first]!.id}" of the same area has it. Write the address of each, or keep one of the two.`;
    return problemAt(documents, at, 'url', url, 'is the address of another document', fix);
  });
}

/** The same priority, target, source or theme under another key: it would be counted and listed twice. */
export const saidTwice = (tables: Tables): Problem[] => [
  ...rowsTwice(tables),
  ...addressesTwice(tables),
  ...groupsTwice(tables),
];

/** One group of people under two positions of an area. */
function groupsTwice({ core20PlusGroups: table }: Tables): Problem[] {
  const nameOf = ({ areaCode, group }: (typeof table.rows)[number]): string =>
    `${areaCode} ${group.toLowerCase()}`;
  return repeatsBy(table, nameOf).map(({ row: { group }, at, first }) => {
    const fix = `Line ${table.lines[first]} names it for the same area. Keep one of the two.`;
    return problemAt(table, at, 'group', group, 'is a group that is in the table already', fix);
  });
}

const rowsTwice = ({ priorities, targets, sources, themes }: Tables): Problem[] => [
  ...repeats(
    priorities,
    ['areaCode', 'documentId', 'set', 'label', 'scope', 'placeCode'],
    'a priority',
  ),
  ...repeats(
    targets,
    [
      'areaCode',
      'documentId',
      'text',
      'measure',
      'value',
      'unit',
      'baseline',
      'targetYear',
      'geography',
    ],
    'a target',
  ),
  ...repeats(
    sources,
    [
      'publisher',
      'title',
      'release',
      'released',
      'licence',
      'url',
      'via',
      'status',
      'ranges',
      'note',
    ],
    'a source',
  ),
  ...repeats(themes, ['name'], 'a theme'),
];
