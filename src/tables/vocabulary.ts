import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { areaKinds } from './area-kinds.ts';
import type { Edition } from './edition.ts';
import { suggester } from './nearest.ts';
import { describeProblems, type Problem } from './problem.ts';
import { readText } from './read-file.ts';
import { readYaml, words } from './yaml.ts';

/** Words as they are compared: small letters and figures with single spaces. */
const asked = z
  .string('is not text. Put it in quotation marks.')
  .regex(
    /^[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}]+)*$/u,
    'is not in plain letters. Write small letters and figures with one space between words.',
  );

const list = z.array(asked);

/** content/vocabulary.yaml: the words in which people ask of this edition. An edition may do without it. */
const schema = z.strictObject({
  /** By id of an indicator: everyday words for it. Of several that bear a word the first is meant. */
  indicators: z.record(z.string(), list).default({}),
  /** By name of a region: short names and others. */
  regions: z.record(z.string(), list).default({}),
  /** Names of several regions together. */
  wider_regions: z
    .record(z.string(), z.strictObject({ words: list, regions: z.array(words) }))
    .default({}),
  /** By kind of area: what people call several of them, beside the terms. */
  kinds: z.partialRecord(z.enum(areaKinds), list).default({}),
  /** Words that ask for one end of an indicator: `happiest`, `die youngest`. */
  superlatives: z
    .record(
      asked,
      z.strictObject({
        end: z.enum(['lowest', 'highest']),
        indicator: z.string(),
      }),
    )
    .default({}),
  /** Words that say of an indicator that it grew more or less: `fatter`. */
  comparatives: z
    .record(asked, z.strictObject({ way: z.enum(['up', 'down']), indicator: z.string() }))
    .default({}),
  /** Words for children, and the indicators that are meant of them in the place of others. */
  children: z
    .strictObject({ words: list, in_place_of: z.record(z.string(), z.string()) })
    .default({ words: [], in_place_of: {} }),
  /** By name of a page of methods: what is asked by those who look for it. */
  methods: z.record(z.string(), list).default({}),
  /** By how codes begin that no area here has: what has them. */
  codes: z.record(z.string().regex(/^[A-Z]\d*$/), words).default({}),
  /** What plans and those who write them are called. */
  plan_words: list.default([]),
  /** What is asked for and not held, and the indicators and themes that are nearest to it. */
  not_held: z
    .array(
      z.strictObject({
        subject: words,
        words: list,
        indicators: z.array(z.string()).default([]),
        themes: z.array(z.string()).default([]),
        /** Of a part of the country that is no area: codes of the areas it lies in, and names of regions. */
        areas: z.array(z.string()).default([]),
        regions: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

/** The words of an edition in which it is asked. */
export type Vocabulary = z.output<typeof schema>;

const fileName = 'vocabulary.yaml';

/** Ids and names that the file may use. */
type Named = Pick<Edition, 'indicators' | 'themes' | 'areas'>;

/** Says of names in a part of the file which are in no table. */
const checkOf =
  (file: string, column: string, known: readonly string[]) =>
  (names: readonly string[]): Problem[] => {
    const hint = suggester(known);
    return names
      .filter((name) => !known.includes(name))
      .map((value) => ({
        file,
        line: null,
        column,
        value,
        rule: 'is not in the tables of this edition',
        fix: hint(value) || 'Take it out, or write it as the tables do.',
      }));
  };

function unknownNames(file: string, vocabulary: Vocabulary, edition: Named): Problem[] {
  const indicators = checkOf(
    file,
    'indicators',
    edition.indicators.map(({ id }) => id),
  );
  const themes = checkOf(
    file,
    'themes',
    edition.themes.map(({ id }) => id),
  );
  const areas = checkOf(
    file,
    'areas',
    edition.areas.map(({ code }) => code),
  );
  const regions = checkOf(
    file,
    'regions',
    edition.areas.flatMap(({ kind, name }) => (kind === 'region' ? [name] : [])),
  );
  return [
    ...indicators(Object.keys(vocabulary.indicators)),
    ...indicators(Object.values(vocabulary.superlatives).map((each) => each.indicator)),
    ...indicators(Object.values(vocabulary.comparatives).map((each) => each.indicator)),
    ...indicators(Object.entries(vocabulary.children.in_place_of).flat()),
    ...indicators(vocabulary.not_held.flatMap((each) => each.indicators)),
    ...themes(vocabulary.not_held.flatMap((each) => each.themes)),
    ...areas(vocabulary.not_held.flatMap((each) => each.areas)),
    ...regions(vocabulary.not_held.flatMap((each) => each.regions)),
    ...regions(Object.keys(vocabulary.regions)),
    ...regions(Object.values(vocabulary.wider_regions).flatMap((each) => each.regions)),
    ...codesOfAreas(file, Object.keys(vocabulary.codes), edition),
  ];
}

/** What is said of codes that no area here has is said of none that one has: its own would be called unknown. */
const codesOfAreas = (file: string, codes: readonly string[], { areas }: Named): Problem[] =>
  codes.flatMap((start): Problem[] => {
    const area = areas.find(({ code }) => code.startsWith(start));
    if (!area) return [];
    const rule = 'is how the code of an area begins that is held';
    const fix = `${area.code} begins so (${area.name}). Take the line out.`;
    return [{ file, line: null, column: 'codes', value: start, rule, fix }];
  });

/** Reads vocabulary.yaml of a content folder: its words, or null with every problem; without the file, no words. */
export function checkVocabulary(
  content: string,
  edition: Named | null,
): { vocabulary: Vocabulary | null; problems: Problem[] } {
  const file = join(content, fileName);
  if (!existsSync(file)) return { vocabulary: schema.parse({}), problems: [] };
  const read = readText(file);
  if ('problem' in read) return { vocabulary: null, problems: [read.problem] };
  const { value, problems } = readYaml(file, read.text, schema, Object.keys(schema.shape));
  if (value === null || edition === null) return { vocabulary: value, problems };
  return { vocabulary: value, problems: unknownNames(file, value, edition) };
}

/** The words in which an edition is asked; throws with every problem where there is one. */
export function readVocabulary(content: string): Vocabulary {
  const { vocabulary, problems } = checkVocabulary(content, null);
  if (vocabulary === null) throw new Error(describeProblems(problems).join('\n'));
  return vocabulary;
}
