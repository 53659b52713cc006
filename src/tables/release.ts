import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from './problem.ts';
import { readText } from './read-file.ts';
import { lettersAsTheyLook, readYaml } from './yaml.ts';

const day = 'is not a date. Write year, month and day in quotation marks, such as "2026-11-22".';

/** data/release.json: which release of the figures this is. */
const schema = z.strictObject({
  /** Names the release in addresses, references and files. */
  id: z
    .string('is not text. Write year and month in quotation marks, such as "2026-11".')
    .regex(
      /^\d{4}-\d{2}(?:-[2-9])?$/,
      'is not the name of a release. Write its year and month, such as "2026-11"; "2026-11-2" for a second one in the month.',
    ),
  /** The day it came out. */
  date: z.string(day).refine((value) => z.iso.date().safeParse(value).success, day),
  /** One or two sentences on what it brings. */
  notes: z
    .string('is not text. Write one or two sentences in quotation marks.')
    .regex(/^\S(?:.*\S)?$/, 'is blank or has spaces around it. Write it on one line.')
    .regex(/[.!?][”’")]*$/, 'is no whole sentence. End it with a full stop.')
    .superRefine(lettersAsTheyLook),
});

/** One release of the figures: its name in addresses (`2026-11`), its day, YYYY-MM-DD, and what it brings. */
export type Release = z.infer<typeof schema>;

/** Reads release.json of a data folder: the release, or null with every problem in it. */
export function checkRelease(data: string): { release: Release | null; problems: Problem[] } {
  const file = join(data, 'release.json');
  const read = readText(file);
  if ('problem' in read) return { release: null, problems: [read.problem] };
  const { value: release, problems } = readYaml(file, read.text, schema, Object.keys(schema.shape));
  if (release === null || release.id.startsWith(release.date.slice(0, 7)))
    return { release, problems };
  const line = read.text.split('\n').findIndex((text) => text.includes('"id"')) + 1;
  const place = { file, line, column: 'id', value: release.id };
  const rule = 'is of another month than its date';
  const fix = `Begin it with ${release.date.slice(0, 7)}, or put the date right.`;
  return { release: null, problems: [{ ...place, rule, fix }] };
}
