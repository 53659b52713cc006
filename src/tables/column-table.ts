import type { Cell } from './cells.ts';
import { everyTable } from './every-table.ts';
import { observations } from './observations.ts';
import { columnsOf, type Column, type TableSchema } from './schema.ts';

/** Every table by its file, the figures of one indicator once. */
const schemas = new Map(
  [...Object.values(everyTable), observations('<indicator id>')].map((schema) => [
    schema.file,
    schema as unknown as TableSchema<Record<string, unknown>>,
  ]),
);

const begin = /<!-- columns of (.+) -->\n/g;
const end = '<!-- end of columns -->';

/**
 * The page on the tables, `text`, with the columns of every table it names between two comments
 * written anew from the schema. Throws where a table has no such place, or a place no table.
 */
export function withColumnTables(text: string): string {
  const named = [...text.matchAll(begin)].map((match) => match[1]!);
  const strange = [...new Set(named).symmetricDifference(schemas)];
  if (strange.length > 0)
    throw new Error(`Columns of ${strange.join(', ')}: table or place lacks.`);
  const [before = '', ...parts] = withNeededTables(text).split(/(?=<!-- columns of )/);
  return before + parts.map((part, place) => renewed(part, named[place]!)).join('');
}

const needed = /(<!-- tables that every edition needs -->\n)[\s\S]*?(?=<!-- end of tables -->)/;

/** `areas.csv`, `sources.csv`: the files for which this is so. */
const filesThat = (isSo: (schema: TableSchema<Record<string, unknown>>) => boolean): string =>
  [...schemas.values()]
    .filter(isSo)
    .map(({ file }) => `\`${file}\``)
    .join(', ');

/** The lists of tables that an edition needs and may do without, written anew from the schemas. */
function withNeededTables(text: string): string {
  const lists = [
    `- Needed: ${filesThat(({ optional, mayBeEmpty }) => !optional && !mayBeEmpty)}.`,
    `- Where there is something for them: ${filesThat(({ optional, mayBeEmpty }) => (optional ?? mayBeEmpty) === true)}, and the folders \`boundaries/\` and \`postcodes/\`.`,
  ];
  return text.replace(needed, `$1\n${lists.join('\n')}\n\n`);
}

const renewed = (part: string, file: string): string =>
  `<!-- columns of ${file} -->\n\n${columnTable(schemas.get(file)!)}\n\n${part.slice(part.indexOf(end))}`;

/** The columns of a table, each with what it means and may hold, and its key, in Markdown. */
export function columnTable(schema: TableSchema<Record<string, unknown>>): string {
  const columns = columnsOf(schema).map(([, column]) => column);
  const rows = columns.map((column) => `| \`${column.name}\` | ${meaningOf(column)} |`);
  const key = schema.key.map((field) => `\`${schema.columns[field]!.name}\``).join(', ');
  return ['| Column | Meaning |', '|---|---|', ...rows, '', `Key: ${key}.`].join('\n');
}

function meaningOf({ says, cell, mayBeLeftOut }: Column<unknown>): string {
  return [says, ...allowedIn(cell, says), mayBeLeftOut && 'May be left out of a table without any.']
    .filter(Boolean)
    .join(' ');
}

/** What a cell may hold, in sentences; that it may be blank only where `says` does not speak of it. */
function allowedIn({ allows = {} }: Cell<unknown>, says: string): string[] {
  const words = allows.words?.map((word) => `\`${word}\``).join(', ');
  return [
    ...(allows.list ? ['A list.'] : []),
    ...(words ? [`One of ${words}.`] : []),
    ...(allows.blank && !/blank/.test(says) ? ['May be blank.'] : []),
  ];
}
