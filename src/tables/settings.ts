import { join } from 'node:path';
import { z } from 'zod';
import { editionFolders } from './folders.ts';
import { describeProblems, type Problem } from './problem.ts';
import { readText } from './read-file.ts';
import { readYaml, words } from './yaml.ts';

const contact = words.refine(
  (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) || /^https?:\/\/\S+$/.test(value),
  'is not an email or web address. Write name@example.org or https://example.org/contact.',
);

const baseAddress = words.refine(
  (value) => URL.canParse(value) && /^https?:\/\/[^/?#]+$/.test(value),
  'is not the base address of a site. Write it without a path or final stroke, such as https://profiles.example.org.',
);

const day = z
  .string('is not a date. Write year, month and day, such as 2026-11-22.')
  .refine(
    (value) => z.iso.date().safeParse(value).success,
    'is not a date. Write year, month and day, such as 2026-11-22.',
  );

/** content/site.yaml: who publishes this edition, what it is called and where it will be. */
const schema = z.strictObject({
  /** Name of the site, in the heading of every page and in references. */
  title: words,
  /** One sentence on what the site gives, on the front page. */
  headline: words,
  /** One or two sentences for search engines and data catalogues. */
  description: words,
  /** Who runs the site and who does not: follows its title in a sentence at the foot of a page. */
  independence: words,
  /** Who answers for the edition. */
  publisher: words,
  /** Email or web address for questions and mistakes. */
  contact,
  /** Email or web address for corrections of what boards published; left out, no page asks for them. */
  corrections: contact.optional(),
  /** Where the site will be served from, without a final stroke. */
  base_address: baseAddress,
  /** Name of the edition as printed, such as `November 2026`. */
  edition: words,
  /** Day of the edition, YYYY-MM-DD: the date in references, feed and files. */
  edition_date: day,
});

/** The settings of an edition, in the words of the code. */
export interface Settings {
  title: string;
  headline: string;
  description: string;
  independence: string;
  publisher: string;
  contact: string;
  /** null: no page asks for corrections of lists */
  corrections: string | null;
  baseAddress: string;
  edition: string;
  editionDate: string;
}

/** Reads site.yaml of a content folder: the settings, or null with every problem in it. */
export function checkSettings(content: string): { settings: Settings | null; problems: Problem[] } {
  const file = join(content, 'site.yaml');
  const read = readText(file);
  if ('problem' in read) return { settings: null, problems: [read.problem] };
  const { value, problems } = readYaml(file, read.text, schema, Object.keys(schema.shape));
  if (value === null) return { settings: null, problems };
  const { base_address, edition_date, ...others } = value;
  return {
    settings: {
      ...others,
      corrections: others.corrections ?? null,
      baseAddress: base_address,
      editionDate: edition_date,
    },
    problems: [],
  };
}

/** The settings of the edition being built; throws with every problem where there is one. */
export function readSettings(content = editionFolders(process.env).content): Settings {
  const { settings, problems } = checkSettings(content);
  if (settings === null) throw new Error(describeProblems(problems).join('\n'));
  return settings;
}
