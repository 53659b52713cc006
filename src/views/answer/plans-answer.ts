import { plainName } from '../../search/order-results.ts';
import { subjectsWith } from '../../search/subjects-with.ts';
import { kindOf } from '../../questions/kind-of.ts';
import type { QuestionOf, Scope } from '../../questions/question.ts';
import { capitalised } from '../../words/sentence.ts';
import { called, withoutShort } from '../../words/kind-of-area.ts';
import { areaLink, named, themeLinks, type Asking } from './asking.ts';
import { card, type AnswerCard, type CardList } from './card.ts';
import { among } from './scope.ts';

/** What is looked for in plans: words as typed, and themes that they name. */
interface Sought {
  about: string;
  themes: readonly string[];
}

/** Names of the themes that are looked for: `isNamed` of those that the words name, else of those that only hold what they name. */
const themesOf = ({ about, themes }: Sought, isNamed: boolean, { words }: Asking): string[] =>
  words.themes
    .filter(({ id }) => themes.includes(id))
    .map(({ name }) => plainName(name))
    .filter((name) => (name === about) === isNamed);

/** Other words for what is measured that the words name: `tobacco` of `smoking`. */
const otherWords = ({ about }: Sought, { words }: Asking): string[] => [
  ...new Set(
    words.indicators
      .map(({ name, short, words: own, loose }) => [
        plainName(name),
        plainName(short),
        ...`${own}|${loose}`.split('|').filter((word) => word !== ''),
      ])
      .filter((phrases) => phrases.includes(about))
      .flat(),
  ),
];

/** Subjects that hold the words, or are a theme that they name. */
const namedIn = (subjects: readonly string[], sought: Sought, asking: Asking): string[] => {
  const names = themesOf(sought, true, asking);
  const withWords = subjectsWith(subjects, sought.about.split(' '));
  return subjects.filter((each) => withWords.includes(each) || names.includes(plainName(each)));
};

/** Subjects that hold other words for it, or are a wider theme that it belongs to. */
const nearIn = (subjects: readonly string[], sought: Sought, asking: Asking): string[] => {
  const names = themesOf(sought, false, asking);
  const others = otherWords(sought, asking).map((phrase) => phrase.split(' '));
  const withWords = others.flatMap((phrase) => subjectsWith(subjects, phrase));
  return subjects.filter((each) => withWords.includes(each) || names.includes(plainName(each)));
};

/** What was found of one area: `isNear` where it is only near what is looked for. */
interface Said {
  subjects: string[];
  isNear: boolean;
}

/** Subjects that hold the words; where none does, those that are near. */
function soughtIn(subjects: readonly string[], sought: Sought, asking: Asking): Said {
  const named = namedIn(subjects, sought, asking);
  return named.length > 0
    ? { subjects: named, isNear: false }
    : { subjects: nearIn(subjects, sought, asking), isNear: true };
}

/** Subjects of one area that are shown. */
const mostSubjects = 8;

const onlyRead =
  'This is what was noted from the pages that were read and are relied on. A plan may say more.';

/** The system of a council, where its system is asked for. */
function planners(
  { area, isOfSystem }: QuestionOf<'promised'>,
  plans: Record<string, string[]>,
  asking: Asking,
): string[] {
  const systems = area.flatMap((code) => asking.areas.get(code)?.systems ?? []);
  const counties = area.flatMap((code) => asking.areas.get(code)?.county ?? []);
  const isSystem = (code: string): boolean => kindOf(code, asking.words) === 'ics';
  const all = [...new Set([...area, ...counties, ...systems])];
  const ordered = isOfSystem
    ? [...all.filter(isSystem), ...all.filter((code) => !isSystem(code))]
    : all;
  return ordered.filter((code) => plans[code] !== undefined);
}

function saidOf(code: string, { subjects, isNear }: Said, asking: Asking): string {
  const shown = subjects.slice(0, mostSubjects);
  const more = subjects.length - shown.length;
  const near = isNear ? ', near it or wider' : '';
  return `${capitalised(named(code, asking).inSentence)}, named in what was read${near}: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

/** What the plans read of an area say on a subject; where they say nothing, what those of its county and system do. */
export async function promisedAnswer(
  question: QuestionOf<'promised'>,
  asking: Asking,
): Promise<AnswerCard> {
  const { about, area, themes } = question;
  const plans = await asking.files.plans();
  const codes = planners(question, plans, asking);
  const found = codes.map((code) => ({
    code,
    said: soughtIn(plans[code] ?? [], question, asking),
  }));
  const first = found.findIndex(({ said }) => said.subjects.length > 0);
  const whose = codes[0] ?? area[0] ?? '';
  const on = about === '' ? '' : ` on ${about}`;
  const nothing = found
    .slice(0, first < 0 ? found.length : first)
    .map(
      ({ code }) =>
        `Nothing${on} was noted in pages of ${named(code, asking).inSentence} that were read and are relied on.`,
    );
  const told = first < 0 ? [] : [found[first]!];
  return card(`What the plans of ${named(whose, asking).inSentence} say${on}`, {
    sentences:
      codes.length === 0
        ? [`Nothing was read of plans of ${named(whose, asking).inSentence}.`]
        : [...nothing, ...told.map(({ code, said }) => saidOf(code, said, asking))],
    notes: [onlyRead],
    links: [
      ...[...told.map(({ code }) => code), whose].flatMap((code) =>
        areaLink(code, asking).map((each) => ({
          ...each,
          label: `${each.label}: priorities`,
          path: `${each.path}#priorities`,
        })),
      ),
      ...themeLinks(themes, asking),
      ...areaLink(whose, asking),
    ],
  });
}

/** Areas whose plans were read, of the kinds and places asked for. */
function readIn(scope: Scope, plans: Record<string, string[]>, asking: Asking): string[] {
  const read = Object.keys(plans).filter((code) => asking.areas.has(code));
  return scope.kinds.length === 0 && scope.place === null ? read : among(scope, read, asking).codes;
}

interface Naming {
  code: string;
  subjects: string[];
}

/** Areas with their names and pages, in order of name. */
const namedInOrder = (codes: readonly string[], asking: Asking) =>
  codes.map((code) => named(code, asking)).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));

/** Who names a subject, in order of name. */
function listOfNaming(what: string, naming: readonly Naming[], asking: Asking): CardList {
  const subjectsOf = new Map(naming.map(({ code, subjects }) => [code, subjects]));
  return {
    caption: `Who names ${what}, in order of name`,
    columns: ['Area', 'Named as'],
    rows: namedInOrder([...subjectsOf.keys()], asking).map(({ code, name, path }) => ({
      name,
      href: path,
      cells: [subjectsOf.get(code)!.slice(0, 3).join('; ')],
    })),
  };
}

/** How many name what is near a subject, beside those that name it. */
function nearSaid(near: readonly Naming[], naming: readonly Naming[]): string[] {
  if (near.length === 0) return [];
  const more = naming.length === 0 ? '' : 'more ';
  return [
    `${near.length} ${more}${near.length === 1 ? 'names' : 'name'} what is near it or a wider theme: the list says which.`,
  ];
}

/** Those of which nothing was noted of a subject, nor near it. */
function notNamingAnswer(
  codes: readonly string[],
  naming: readonly Naming[],
  { whose, about }: { whose: string; about: string },
  asking: Asking,
): Pick<AnswerCard, 'sentences' | 'lists'> {
  const others = codes.filter((code) => !naming.some((each) => each.code === code));
  const rows = namedInOrder(others, asking).map(({ name, path }) => ({
    name,
    href: path,
    cells: [],
  }));
  const caption = `Where ${about} was not noted, nor anything near it, in order of name`;
  return {
    sentences: [
      others.length === 0
        ? `Of each of ${whose}, ${about} or something near it was noted.`
        : `Of ${others.length} of ${whose}, neither ${about} nor anything near it was noted.`,
    ],
    lists: others.length === 0 ? [] : [{ caption, columns: ['Area'], rows }],
  };
}

/** Which areas name a subject in the plans that were read, or do not. */
export async function mentionsAnswer(
  { about, themes, scope, isNot }: QuestionOf<'mentions'>,
  asking: Asking,
): Promise<AnswerCard> {
  const plans = await asking.files.plans();
  const codes = readIn(scope, plans, asking);
  const found = (seek: typeof namedIn): Naming[] =>
    codes
      .map((code) => ({ code, subjects: seek(plans[code] ?? [], { about, themes }, asking) }))
      .filter(({ subjects }) => subjects.length > 0);
  const naming = found(namedIn);
  const itself = new Set(naming.map(({ code }) => code));
  const near = found(nearIn).filter(({ code }) => !itself.has(code));
  const areSystems = codes.every((code) => kindOf(code, asking.words) === 'ics');
  const whose = `${codes.length} ${areSystems ? withoutShort(called('ics').many) : 'areas'} whose plans were read`;
  const links = [
    ...themeLinks(themes, asking),
    { label: 'Priorities', detail: 'what plans promise, by theme', path: '/priorities/' },
  ];
  if (isNot) {
    const told = notNamingAnswer(codes, [...naming, ...near], { whose, about }, asking);
    return card(`Plans without ${about}`, { ...told, notes: [onlyRead], links });
  }
  const count =
    naming.length === 0
      ? `In none of ${whose} was it noted by that name.`
      : `Of ${whose}, ${naming.length} ${naming.length === 1 ? 'names' : 'name'} it.`;
  return card(`Plans that name ${about}`, {
    sentences: [count, ...nearSaid(near, naming)],
    lists: [
      ...(naming.length === 0 ? [] : [listOfNaming(about, naming, asking)]),
      ...(near.length === 0 ? [] : [listOfNaming('what is near it', near, asking)]),
    ],
    notes: [onlyRead],
    links,
  });
}
