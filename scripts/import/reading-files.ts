import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { monthNames } from '../../src/tables/month-names.ts';
import { readPublishedJson } from './read-csv.ts';

/** The records of a file that a reading of plans left; throws with the place of the first part that is not as expected. */
export function readRecords<One>(from: string, name: string, one: z.ZodType<One>): One[] {
  const path = join(from, name);
  if (!existsSync(path)) throw new Error(`No file here is named ${name}.`);
  const read = z.array(one).safeParse(readPublishedJson(path));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${name}, at ${issue!.path.join('.')}: ${issue!.message}. Is the file complete?`);
}

/** The month of a reading, `2026-11`, from what a page beside the files says: a name of a month and a year in a text of a form. Throws `otherwise`. */
export function readMonthIn(from: string, page: string, form: RegExp, otherwise: string): string {
  const path = join(from, page);
  const [, month, year] = form.exec(existsSync(path) ? readFileSync(path, 'utf8') : '') ?? [];
  const index = monthNames.indexOf(month ?? '');
  if (index < 0) throw new Error(otherwise);
  return `${year}-${String(index + 1).padStart(2, '0')}`;
}
