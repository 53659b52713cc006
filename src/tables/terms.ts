import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { AreaKind, PlanKind } from './edition.ts';
import { frontMatter, type MethodSubject } from './front-matter.ts';
import { splitMdx } from './mdx.ts';
import { describeProblems, type Problem } from './problem.ts';
import { readText } from './read-file.ts';
import { readYaml, words } from './yaml.ts';

/** What areas of one kind, or of a group of kinds, are called in running text. */
const kind = z
  .strictObject({
    /** Spelled out where it has a short form: `integrated care system (ICS)`. */
    one: words,
    many: words,
    /** Where it was spelled out before: `ICS`; the same as `one` where left out. */
    short: words.optional(),
    short_many: words.optional(),
    /** Where it stands alone, as in a list of kinds: `county council`; else `one` without its short form. */
    alone: words.optional(),
  })
  .transform(({ one, many, short = one, short_many = many, alone }) => ({
    one,
    many,
    short,
    shortMany: short_many,
    alone: alone ?? one.replace(/ \([^()]*\)$/, ''),
  }));

/** Null: the country has no areas of the kind. */
const mayBeNone = kind.nullable();

const kinds = z.strictObject({
  country: kind,
  region: mayBeNone,
  ics: kind,
  county: mayBeNone,
  unitary: mayBeNone,
  metropolitan: mayBeNone,
  'london-borough': mayBeNone,
  district: mayBeNone,
} satisfies Record<AreaKind, typeof kind | typeof mayBeNone>);

const plans = z.strictObject({
  'integrated-care-strategy': words,
  'joint-forward-plan': words,
  'health-and-wellbeing-strategy': words,
} satisfies Record<Exclude<PlanKind, 'other'>, typeof words>);

/** content/terms.yaml: what the country of this edition calls things. */
const schema = z.strictObject({
  /** Language of the pages, and how its numbers and names are written, such as `en-GB`. */
  language: z.string('is not text. Write a language tag, such as en-GB.').refine((tag) => {
    try {
      const { language } = new Intl.Locale(tag);
      return Intl.getCanonicalLocales(tag)[0] === tag && language === 'en';
    } catch {
      return false;
    }
  }, 'is not a tag of English, in which pages are written. Write one such as en-GB.'),
  /** Every kind of area that tables may name. */
  kinds,
  /** Of which kind areas are whose codes begin so, where the list of codes says it: `E06: unitary`. */
  codes: z
    .record(
      z.string(),
      z.enum(
        Object.keys(kinds.shape) as AreaKind[],
        `is not a kind of area. Write one of ${Object.keys(kinds.shape).join(', ')}.`,
      ),
    )
    .refine(
      (codes) => Object.keys(codes).every((code) => /^[A-Z]\d{2}$/.test(code)),
      'has a key that is not how a code begins. Write a letter and two digits, such as E06.',
    )
    .optional(),
  /** Councils of any tier, as tables and addresses say it. */
  local_authority: kind,
  /** The same as residents are told of it. */
  council_area: kind,
  /** The plain word for a system, once it was said what it is; what a short form it has, or its words, where left out. */
  system: kind.optional(),
  /** What a system is, before the name of the country: `the NHS, the councils and others of one part of`. */
  system_is: words,
  /** A sentence on the body that runs health services in a system; null for none. */
  system_body: words.nullable(),
  /** What the health and wellbeing board of a council is, after `The board is`; left out where nothing is to be said of it. */
  board_is: words.optional(),
  /** Who runs health services: `the NHS`. */
  health_service: words,
  /** The count that residents are taken from: `Census 2021`. */
  census: words,
  /** The index that puts neighbourhoods in order, with its year. */
  deprivation_index: words,
  /** The name that planners give to those in the most deprived fifth: `Core20`; null for none. */
  most_deprived_fifth: words.nullable(),
  /** What pages name further groups of people for: `Core20PLUS`; null for nothing. */
  named_groups: words.nullable(),
  /** What plans that systems owe in law are called, as a heading. */
  plans,
  /** What a neighbourhood is in official words, with its usual size. */
  neighbourhood_is: words,
});

/** What areas of one kind are called; `isNone` where the country has none, and the words are those of any council. */
export type KindWords = z.output<typeof kind> & { isNone?: true };

/** The terms of an edition, and the address of the page of methods that explains a subject, where one does. */
export interface Terms {
  language: string;
  kinds: Readonly<Record<AreaKind, KindWords>>;
  localAuthority: KindWords;
  councilArea: KindWords;
  system: KindWords;
  systemIs: string;
  systemBody: string | null;
  boardIs: string | null;
  healthService: string;
  census: string;
  deprivationIndex: string;
  mostDeprivedFifth: string | null;
  namedGroups: string | null;
  plans: Readonly<Record<Exclude<PlanKind, 'other'>, string>>;
  neighbourhoodIs: string;
  methods: Readonly<Partial<Record<MethodSubject, string>>>;
}

const namedKinds = (found: z.output<typeof kinds>, council: KindWords): Terms['kinds'] =>
  Object.fromEntries(
    Object.entries(found).map(([name, own]) => [name, own ?? { ...council, isNone: true }]),
  ) as Terms['kinds'];

/** Kinds of area by how their codes begin. */
export type KindsByCode = Readonly<Record<string, AreaKind>>;

/** The words of a kind in their short form alone. */
const shortWords = ({ short, shortMany }: KindWords): KindWords => ({
  one: short,
  many: shortMany,
  short,
  shortMany,
  alone: short,
});

/** Reads terms.yaml of a content folder: the terms, or null with every problem in it. */
export function checkTerms(content: string): {
  terms: Terms | null;
  /** Kinds of area by how their codes begin: for the check alone. */
  codes?: KindsByCode;
  problems: Problem[];
} {
  const file = join(content, 'terms.yaml');
  const read = readText(file);
  if ('problem' in read) return { terms: null, problems: [read.problem] };
  const { value, problems } = readYaml(file, read.text, schema, Object.keys(schema.shape));
  if (value === null) return { terms: null, problems };
  return {
    ...(value.codes && { codes: value.codes }),
    terms: {
      language: value.language,
      kinds: namedKinds(value.kinds, value.local_authority),
      localAuthority: value.local_authority,
      councilArea: value.council_area,
      system: value.system ?? shortWords(value.kinds.ics),
      systemIs: value.system_is,
      systemBody: value.system_body,
      boardIs: value.board_is ?? null,
      healthService: value.health_service,
      census: value.census,
      deprivationIndex: value.deprivation_index,
      mostDeprivedFifth: value.most_deprived_fifth,
      namedGroups: value.named_groups,
      plans: value.plans,
      neighbourhoodIs: value.neighbourhood_is,
      methods: methodsIn(content),
    },
    problems: [],
  };
}

/** The terms of a content folder; throws with every problem where there is one. */
export function readTerms(content: string): Terms {
  const { terms, problems } = checkTerms(content);
  if (terms === null) throw new Error(describeProblems(problems).join('\n'));
  return terms;
}

/** Which page of methods explains which subject. A page that cannot be read is told by `checkProse`. */
function methodsIn(content: string): Terms['methods'] {
  const folder = join(content, 'methods');
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .flatMap((name) => {
        const subject = subjectOf(join(folder, name));
        return subject ? [[subject, `/methods/${name.slice(0, -'.mdx'.length)}/`]] : [];
      }),
  );
}

function subjectOf(file: string): MethodSubject | undefined {
  const read = readText(file);
  const front = 'problem' in read ? null : splitMdx(read.text).frontMatter;
  if (front === null) return undefined;
  const keys = Object.keys(frontMatter.methods.shape);
  return readYaml(file, front, frontMatter.methods, keys, 1).value?.explains;
}
