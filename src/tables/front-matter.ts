import { z } from 'zod';
import { isDay } from './cells.ts';
import { lettersAsTheyLook } from './yaml.ts';

/** One plain sentence, shown in lists, in search results and to search engines. */
const summary = z
  .string('is not text. Write one sentence.')
  .max(160, 'is longer than 160 characters. Write one short sentence.')
  .regex(/^\S.*[.?]$/, 'is not a sentence. Write one that ends with a full stop.')
  .superRefine(lettersAsTheyLook);

const title = z
  .string('is not text. Write the title.')
  .min(1, 'is blank. A page needs a title.')
  .max(120, 'is longer than 120 characters. Write a short one.')
  .regex(/^\S(?:.*\S)?$/, 'is blank or has spaces around it. Write it on one line.')
  .superRefine(lettersAsTheyLook);

const order = z.int('is not a whole number. Write its place in the list, from 1.').positive();

/** Whether a day has come, anywhere, and is none from before there were pages such as these. */
const hasCome = (day: string): boolean =>
  day >= '1990' && day <= new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString();

/** The day a story was written; what it says of the tables is as new as they are. */
const date = z
  .string('is not a day. Write it as 2026-11-22.')
  .refine(isDay, 'is not a day that exists. Write it as 2026-11-22.')
  .refine(hasCome, 'is of a day that nobody could have written on. Write the day it was written.');

/** Themes a story bears on, by their ids in themes.csv; it is shown on their pages. */
const themes = z.array(
  z.string('holds something else than words. Write ids of themes.csv.'),
  'is not a list. Write ids of themes.csv as [one, two], or [] for none.',
);

/** What a page of methods may explain: the parts of pages that lead to one for more. */
const methodSubjects = [
  'averages',
  'comparisons',
  'differences',
  'gaps',
  'life-expectancy',
  'many-comparisons',
  'neighbourhoods',
  'priorities',
  'ranks',
  'spread',
  'trends',
  'using-figures',
] as const;

/** One thing that a page of methods may explain. */
export type MethodSubject = (typeof methodSubjects)[number];

const explains = z
  .enum(
    methodSubjects,
    `is none of ${methodSubjects.join(', ')}. Write one of them, or leave it out.`,
  )
  .optional();

/**
 * What may stand between the `---` lines of the files of each folder of content, and must: for the check
 * of the words, which says each mistake with its line, and for the build. The name of a file in
 * `indicators` is the indicator's id; `order` is the place in the list, from 1.
 */
export const frontMatter = {
  indicators: z.strictObject({ summary }),
  methods: z.strictObject({ title, summary, order, explains }),
  pages: z.strictObject({ title, summary }),
  stories: z.strictObject({ title, summary, order, date, themes }),
};

/** A folder of content whose files have front matter. */
export const hasFrontMatter = (folder: string): folder is keyof typeof frontMatter =>
  Object.hasOwn(frontMatter, folder);
