import { join } from 'node:path';
import { kebabCase } from '../../src/tables/cells.ts';
import { Fault } from '../../src/tables/fault.ts';
import { parseCsv } from '../../src/tables/csv.ts';
import { indicators } from '../../src/tables/indicators.ts';
import { observations } from '../../src/tables/observations.ts';
import { columnsOf, type TableSchema } from '../../src/tables/schema.ts';

/** A file to write: its path below the folder of tables or of words, and its whole text. */
export interface NewFile {
  in: 'data' | 'content';
  path: string;
  text: string;
}

const header = <Row>(schema: TableSchema<Row>): string =>
  `${columnsOf(schema)
    .filter(([, { mayBeLeftOut }]) => !mayBeLeftOut)
    .map(([, { name }]) => name)
    .join(',')}\n`;

const prose = `---
summary:
---

## What it is

## Why it matters

## What to be careful of
`;

/** Why a text cannot be the id of a new indicator; null where it can. */
export function wrongId(id: string, indicatorsText: string): string | null {
  const read = kebabCase(id);
  if (read instanceof Fault) return `"${id}" ${read.rule}. ${read.fix}`;
  if (!idsIn(indicatorsText).includes(id)) return null;
  return `"${id}" is an indicator already. Choose another id, or edit its row in indicators.csv.`;
}

/**
 * The three files of a new indicator: a table of observations with its header, indicators.csv with
 * a row to fill in, and a page to write. `npm run check:data` names every gap until it is filled.
 */
export function newIndicatorFiles(id: string, indicatorsText: string): NewFile[] {
  return [
    { in: 'data', path: 'indicators.csv', text: withRow(id, indicatorsText) },
    { in: 'data', path: observations(id).file, text: header(observations(id)) },
    { in: 'content', path: join('indicators', `${id}.mdx`), text: prose },
  ];
}

function idsIn(text: string): string[] {
  const { header: names, rows } = parseCsv(indicators.file, text);
  return rows.map((row) => row[names.indexOf('id')] ?? '');
}

/** Adds a row with the id alone, in its place where the rows are sorted, else at the end. */
function withRow(id: string, text: string): string {
  const { header: names, lines } = parseCsv(indicators.file, text);
  const row = names.map((name) => (name === 'id' ? id : '')).join(',');
  const ids = idsIn(text);
  const isSorted = ids.every((other, i) => i === 0 || ids[i - 1]! < other);
  const place = isSorted ? ids.findIndex((other) => other > id) : -1;
  const physical = text.replace(/\n$/, '').split('\n');
  physical.splice(place < 0 ? physical.length : lines[place]! - 1, 0, row);
  return `${physical.join('\n')}\n`;
}
