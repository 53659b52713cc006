import { z } from 'zod';
import { readMonthIn, readRecords } from './reading-files.ts';

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

/** Reads `local-strategies.json`. */
export const readLocalStrategies = (from: string): ReadCouncil[] =>
  readRecords(from, name, council);

/** The month in which councils were read, from the row of `README.md` on their file, as `2026-11`. */
export const readMonthOfCouncils = (from: string): string =>
  readMonthIn(
    from,
    'README.md',
    /^\| `local-strategies\.json` .*\| ([A-Z][a-z]+) (\d{4})/m,
    `README.md does not say in its row on ${name} when it was read.`,
  );
