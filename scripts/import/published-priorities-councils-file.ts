import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readPublishedJson } from './read-csv.ts';
import { monthNames } from '../../src/tables/month-names.ts';

const line = z.string().min(1);
const lineOrBlank = z.string();
const confidence = z.enum(['high', 'medium', 'low']);

const page = z.strictObject({
  id: line,
  title: line,
  publisher: lineOrBlank,
  kind_as_stated: line,
  date: line,
  date_basis: z.enum(['stated', 'inferred']),
  confidence,
  url: line,
  caution: lineOrBlank,
});

const plan = z.strictObject({
  title: line,
  kind: line,
  period: lineOrBlank,
  date: lineOrBlank,
  document: line,
});

const priority = z.strictObject({
  label: line,
  set: line,
  position: z.int().nullable(),
  document: line,
  in_force: z.enum(['yes', 'no', 'unclear']),
});

const target = z.strictObject({
  text: line,
  measure: line,
  value: lineOrBlank,
  unit: lineOrBlank,
  baseline: lineOrBlank,
  baseline_year: lineOrBlank,
  target_year: lineOrBlank,
  document: line,
  confidence,
});

const council = z.strictObject({
  area_code: line,
  area: line,
  status: z.enum(['found', 'in-part', 'not-found']),
  status_note: line,
  documents: z.array(page),
  plans: z.array(plan),
  priorities: z.array(priority),
  targets: z.array(target),
  themes: z.array(z.strictObject({ words: line, document: line })),
});

/** One council of the file, as found. */
export type ReadCouncil = z.infer<typeof council>;

const name = 'local-strategies.json';

/** Reads `local-strategies.json`; throws with the place of the first part that is not as expected. */
export function readLocalStrategies(from: string): ReadCouncil[] {
  const path = join(from, name);
  if (!existsSync(path)) throw new Error(`No file here is named ${name}.`);
  const read = z.array(council).safeParse(readPublishedJson(path));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${name}, at ${issue!.path.join('.')}: ${issue!.message}. Is the file complete?`);
}

/** The month in which councils were read, from the row of `README.md` on their file, as `2026-11`. */
export function readMonthOfCouncils(from: string): string {
  const path = join(from, 'README.md');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const [, month, year] =
    /^\| `local-strategies\.json` .*\| ([A-Z][a-z]+) (\d{4})/m.exec(text) ?? [];
  const index = monthNames.indexOf(month ?? '');
  if (index < 0) throw new Error(`README.md does not say in its row on ${name} when it was read.`);
  return `${year}-${String(index + 1).padStart(2, '0')}`;
}
