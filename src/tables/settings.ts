import { join } from 'node:path';
import { z } from 'zod';
import { coloursSchema } from './colours.ts';
import { editionFolders, type Folders } from './folders.ts';
import type { OwnColours } from './palette.ts';
import { describeProblems, type Problem } from './problem.ts';
import { readText } from './read-file.ts';
import { checkRelease, type Release } from './release.ts';
import { readYaml, sentences, words } from './yaml.ts';

const contact = words.refine(
  (value) => /^[^\s@:?]+@[^\s@:?]+\.[^\s@:?]+$/.test(value) || /^https?:\/\/\S+$/.test(value),
  'is not an email or web address. Write name@example.org or https://example.org/contact.',
);

const baseAddress = words.refine(
  (value) => URL.canParse(value) && /^https?:\/\/[^/?#@A-Z]+(?:\/(?!\.)[\w.~-]+)*$/.test(value),
  'is not the base address of a site. Write it without a final stroke, such as https://profiles.example.org or https://example.org/health.',
);

/** content/site.yaml: who publishes this edition, what it is called and where it will be. */
const schema = z.strictObject({
  /** Name of the site, in the heading of every page and in references. */
  title: words,
  /** One sentence on what the site gives, on the front page. */
  headline: sentences,
  /** One or two sentences for search engines and data catalogues. */
  description: sentences,
  /** Who runs the site and who does not: follows its title in a sentence at the foot of a page. */
  independence: sentences,
  /** Who answers for the edition. */
  publisher: words,
  /** Email or web address for questions and mistakes. */
  contact,
  /** Email or web address for corrections of what boards published; left out, no page asks for them. */
  corrections: contact.optional(),
  /** Where the site will be served from, without a final stroke; a path in it is a folder of the host. */
  base_address: baseAddress,
  /** Codes of the systems and councils that the edition is about; left out, it is about its country. */
  areas_to_cover: z
    .array(words, 'is not a list. Write codes of areas.csv as [E54000048, E06000009].')
    .min(
      1,
      'is an empty list. Write codes of areas.csv, or leave the key out for the whole country.',
    )
    .optional(),
  /** Colours of its own in the light and in the dark; left out, those of `styles/tokens.css`. */
  colours: coloursSchema.optional(),
});

/** The settings of an edition, in the words of the code, and the release it is. */
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
  /** null: the whole country */
  areasToCover: readonly string[] | null;
  /** null: none of its own */
  colours: OwnColours | null;
  release: Release;
}

/** What site.yaml says, or null with every problem in it. */
function checkSiteFile(content: string) {
  const file = join(content, 'site.yaml');
  const read = readText(file);
  if ('problem' in read) return { value: null, problems: [read.problem] };
  return readYaml(file, read.text, schema, Object.keys(schema.shape));
}

/** Reads site.yaml and release.json of an edition: the settings, or null with every problem in them. */
export function checkSettings({ data, content }: Folders): {
  settings: Settings | null;
  problems: Problem[];
} {
  const { value, problems: inSite } = checkSiteFile(content);
  const { release, problems: inRelease } = checkRelease(data);
  const problems = [...inSite, ...inRelease];
  if (value === null || release === null) return { settings: null, problems };
  const { base_address: baseAddress, areas_to_cover: asked, ...others } = value;
  return {
    settings: {
      ...others,
      corrections: others.corrections ?? null,
      baseAddress,
      areasToCover: asked ?? null,
      colours: others.colours ?? null,
      release,
    },
    problems,
  };
}

/** The settings of the edition being built; throws with every problem where there is one. */
export function readSettings(folders: Folders = editionFolders(process.env)): Settings {
  const { settings, problems } = checkSettings(folders);
  if (settings === null) throw new Error(describeProblems(problems).join('\n'));
  return settings;
}
