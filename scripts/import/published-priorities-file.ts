import { z } from 'zod';
import { readMonthIn, readRecords } from './reading-files.ts';

const line = z.string().min(1);
const lineOrNone = line.nullable();

const priority = z.strictObject({
  label: line,
  set: line,
  document_kind: line,
  source_url: line,
});

const target = z.strictObject({
  text: line,
  measure: line,
  value: z.number().nullable(),
  unit: lineOrNone,
  baseline: lineOrNone,
  baseline_year: lineOrNone,
  target_year: lineOrNone,
  geography: lineOrNone,
  document_kind: line,
  source_url: line,
  confidence: z.enum(['high', 'medium', 'low']),
  scope: z.enum(['ICS', 'place', 'cohort or programme', 'draft strategy', 'superseded plan']),
  passed: z.boolean(),
});

const group = z.strictObject({
  group: line,
  source_url: line,
  basis: z.enum([
    'named as a PLUS group',
    'named as a priority or underserved group; page does not call it a PLUS group',
  ]),
});

const plan = z.strictObject({
  title: line,
  kind: line,
  period: lineOrNone,
  date: lineOrNone,
  url: line,
});

const page = z.strictObject({
  url: line,
  title: line,
  date: line,
  kind: line,
  confidence: z.enum(['high', 'medium', 'low']),
  publisher: line.optional(),
  date_basis: z.enum([
    'stated on page or in address',
    'not stated in the text read: inferred from content or the plan period',
  ]),
  caution: line.optional(),
});

const system = z.strictObject({
  ics: line,
  status: z.enum(['found', 'partial', 'not found']),
  status_note: line,
  priorities: z.array(priority),
  targets: z.array(target),
  core20plus_groups: z.array(group),
  documents: z.array(plan),
  themes: z.array(z.strictObject({ theme: line, source_url: line })),
  merger: z.unknown(),
  sources: z.array(page),
  notes: z.array(line),
});

/** One system of the file, as found. `merger` and `notes` are not carried: areas and figures come from their publishers. */
export type ReadSystem = z.infer<typeof system>;

/** Reads `published-priorities.json`. */
export const readPublishedPriorities = (from: string): ReadSystem[] =>
  readRecords(from, 'published-priorities.json', system);

/** The month of the reading, from the words “Read in November 2026” of `coverage.md`, as `2026-11`. */
export const readMonthOfReading = (from: string): string =>
  readMonthIn(
    from,
    'coverage.md',
    /\bRead in ([A-Z][a-z]+) (\d{4})\b/,
    'coverage.md does not say “Read in <month> <year>”.',
  );
