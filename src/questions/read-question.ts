import { bagOf, type Bag, type Rule } from './bag.ts';
import { bothSexes, gaps, partsBeside, spread } from './gap-rules.ts';
import { kindOf } from './kind-of.ts';
import type { Lexicon } from './lexicon.ts';
import type { Question, Reading, Way } from './question.ts';
import { readTokens } from './read-tokens.ts';
import { asWay, has, withCouncils, isCountry, isShared, scopeIn, sexOf } from './rule-parts.ts';
import { cannot, cause, data, judged, method, notHeld, whyNot } from './untold-rules.ts';
import type { Words } from './words-file.ts';

const history: Rule = (bag) => {
  const [area] = bag.areas;
  if (!has(bag, 'happen') || bag.subject !== null || bag.ways.length > 0) return null;
  if (area) return { ask: 'history', area: area.all };
  const { kinds } = bag.scope;
  return kinds.length > 0 ? { ask: 'ended', kinds, years: bag.years } : null;
};

/** What a kind of area is: asked in so many words, or by its name alone. */
const kindMeaning: Rule = (bag) => {
  const others = bag.verbs.size + bag.ends.length + bag.ways.length + bag.unknown.length;
  const isAlone = bag.scope.kinds.length === 1 && others === 0 && !bag.scope.place;
  if (bag.scope.kinds.length === 0 || bag.subject || bag.areas.length > 0) return null;
  return isAlone || (has(bag, 'mean') && bag.ends.length === 0)
    ? { ask: 'kind', kinds: bag.scope.kinds }
    : null;
};

const map: Rule = (bag) => {
  const subject = bag.subject;
  return has(bag, 'map') && subject ? { ask: 'map', subject, sex: sexOf(bag) } : null;
};

const similar: Rule = (bag) => {
  const [area, second] = bag.areas;
  if (!has(bag, 'like') || !area || second) return null;
  return { ask: 'similar', area: area.codes, subject: bag.subject, sex: sexOf(bag) };
};

const targets: Rule = (bag) => {
  const isAsked =
    has(bag, 'target') || (has(bag, 'off-course', 'on-course') && has(bag, 'promise'));
  if (!isAsked || bag.ends.length > 0) return null;
  const area = bag.areas[0]?.codes ?? null;
  const standing = (['off-course', 'on-course', 'met'] as const).find((each) => has(bag, each));
  // Of one area every target is told, whatever the word: `will leeds hit its targets`.
  return { ask: 'targets', standing: area ? 'all' : (standing ?? 'all'), area, about: bag.about };
};

const plans: Rule = (bag) => {
  if (!has(bag, 'promise', 'mention') && !bag.isOfPlans) return null;
  const [area] = bag.areas;
  // “What is my council doing …” is told who that is.
  if (has(bag, 'here') && !area) return null;
  if (area && !isCountry(area.codes, bag.words))
    return {
      ask: 'promised',
      area: area.codes,
      about: bag.about,
      themes: bag.themes,
      isOfSystem: bag.scope.kinds.includes('ics'),
    };
  if (bag.about === '') return null;
  const isNot = bag.turned.length > 0;
  return { ask: 'mentions', about: bag.about, themes: bag.themes, scope: bag.scope, isNot };
};

/** A subject of plans beside an area: `housing leeds`. */
const theme: Rule = ({ themes, areas: [area], subject, about, scope, words }) =>
  themes.length > 0 && area && !subject && !isCountry(area.codes, words)
    ? { ask: 'promised', area: area.codes, about, themes, isOfSystem: scope.kinds.includes('ics') }
    : null;

/** What something is, where nothing else is asked of it. */
const meaning: Rule = (bag) =>
  has(bag, 'mean') &&
  bag.subject &&
  !bag.hasScope &&
  bag.areas.length + bag.ends.length + bag.ways.length + bag.sexes.length === 0 &&
  bag.superlative === null &&
  !has(bag, 'over-time')
    ? { ask: 'meaning', subject: bag.subject }
    : null;

/** Ways that are also said of how figures stand. */
const isNow: readonly Way[] = ['better', 'worse', 'any'];

const compare: Rule = (bag) => {
  if (bag.areas.length < 2) return null;
  const subject = bag.subject;
  const areas = bag.areas.flatMap(({ codes, shared }) =>
    shared === null ? [codes] : codes.map((code) => [code]),
  );
  // “Is Leeds worse than Hull” asks of now, “has the gap grown” of then and now.
  const moves =
    !has(bag, 'than') &&
    (has(bag, 'over-time') || bag.isOfMoves || bag.ways.some((way) => !isNow.includes(way)));
  return { ask: 'compare', subject, areas, sex: sexOf(bag), ...(moves && { moves }) };
};

/** `where has smoking not fallen`, `where isnt it falling`; “isn’t it falling?” only asks. */
const isNotMoved = (bag: Bag): boolean =>
  bag.turned.length > 0 || (has(bag, 'none') && has(bag, 'where', 'which'));

const change: Rule = (bag) => {
  const subject = bag.subject;
  if (!subject || (bag.ways.length === 0 && !has(bag, 'over-time'))) return null;
  const way = asWay(bag);
  const sex = sexOf(bag);
  const { years } = bag;
  const area = bag.areas[0]?.codes;
  // “worse than England” speaks of the figure now.
  if (has(bag, 'than')) return null;
  const isList = has(bag, 'where', 'which') || bag.ends.length > 0 || bag.scope.place !== null;
  const scope = scopeIn(bag);
  if (scope && (bag.hasScope || isList || isShared(bag)) && !(area && !isList && !isShared(bag)))
    return { ask: 'changes', subject, way, isNot: isNotMoved(bag), scope, sex, years };
  return { ask: 'change', subject, way, area: area ?? [bag.words.country.code], sex, years };
};

const ends: Rule = (bag) => {
  const subject = bag.subject;
  const isThan = has(bag, 'than') && bag.areas.some(({ codes }) => isCountry(codes, bag.words));
  const than = isThan && has(bag, 'where', 'which') ? bag.ways[0] : undefined;
  const asked = than === 'worse' ? 'worst' : than === 'better' ? 'best' : bag.ends[0];
  const end = bag.superlative ?? asked;
  const scope = scopeIn(bag);
  if (!subject || !end || !scope) return null;
  return { ask: 'ends', subject, end, scope, sex: sexOf(bag) };
};

const figure: Rule = (bag) => {
  const subject = bag.subject;
  const area = bag.areas[0]?.codes;
  if (!subject || !area) return null;
  const isOfMembers =
    isShared(bag) || (bag.scope.kinds.length > 0 && withCouncils(area, bag.words).length > 0);
  const scope = isOfMembers || (isCountry(area, bag.words) && bag.hasScope) ? scopeIn(bag) : null;
  if (scope) return { ask: 'subject', subject, scope, sex: sexOf(bag) };
  return { ask: 'figure', subject, area, sex: sexOf(bag), years: bag.years };
};

const subjectAlone: Rule = (bag) => {
  const subject = bag.subject;
  if (!subject) return null;
  return { ask: 'subject', subject, scope: bag.scope, sex: sexOf(bag) };
};

const members: Rule = (bag) => {
  // “Worst in the north” asks which of them, and not who they are.
  if (bag.ends.length + bag.ways.length > 0) return null;
  const scope = scopeIn(bag);
  const isAsked =
    isShared(bag) ||
    bag.scope.place !== null ||
    ((bag.scope.kinds.length > 0 || has(bag, 'which')) && bag.areas.length > 0);
  if (!scope || !isAsked || (scope.place ?? scope.inside) === null) return null;
  return { ask: 'members', scope };
};

/** Which system, county or region an area lies in. */
const within: Rule = ({ areas: [area, second], scope: { kinds, place }, subject, words }) => {
  const [kind, other] = kinds;
  if (!area || second || subject || place !== null || other) return null;
  if (kind !== 'ics' && kind !== 'county' && kind !== 'region') return null;
  const around = ['country', 'region', kind, ...(kind === 'county' ? ['ics'] : [])];
  const inside = area.codes.filter((code) => !around.includes(kindOf(code, words)));
  return inside.length > 0 ? { ask: 'within', area: inside, kind } : null;
};

/** What is asked of an area of which no figure is: of its name nothing more than which is meant, else its pages, or how it stands on the whole. */
function askedOfArea({ areas: [area], verbs, ends, ways, sexes, years, unknown, isGeneral }: Bag) {
  const isName =
    !isGeneral &&
    [...ends, ...ways, ...sexes].length === 0 &&
    [...verbs].every((verb) => verb === 'in');
  if (years.length + unknown.length > 0 || verbs.has('why')) return 'pages';
  if (ways.some((way) => way === 'better' || way === 'worse')) return 'change';
  if (ways.length > 0 || verbs.has('map')) return 'pages';
  if (!isName) return 'standing';
  return area?.isOfKind && area.codes.length === 1 ? 'page' : 'name';
}

const areaAlone: Rule = (bag) => {
  const [area, second] = bag.areas;
  // “Councils in the country” asks of those, and nothing of the country.
  const isOfKind = bag.scope.kinds.length > 0;
  if (!area || second || (isOfKind && isCountry(area.codes, bag.words))) return null;
  const end = (['worst', 'best'] as const).find((each) => bag.ends.includes(each)) ?? null;
  return { ask: 'area', area: area.codes, of: askedOfArea(bag), end };
};

/** A subject of plans alone: `housing`. */
const themeAlone: Rule = ({ themes, areas, about, scope, unknown }) =>
  themes.length > 0 && areas.length === 0 && unknown.length === 0
    ? { ask: 'mentions', about, themes, scope, isNot: false }
    : null;

/** The first that reads a question decides. */
const rules: readonly Rule[] = [
  history,
  data,
  method,
  targets,
  plans,
  cannot,
  cause,
  notHeld,
  theme,
  whyNot,
  map,
  similar,
  meaning,
  partsBeside,
  spread,
  gaps,
  bothSexes,
  compare,
  change,
  ends,
  figure,
  subjectAlone,
  themeAlone,
  kindMeaning,
  within,
  members,
  judged,
  areaAlone,
];

/** Questions that are answered in words, whatever else is asked beside them. */
const inWords: readonly Question['ask'][] = [
  'cannot',
  'cause',
  'method',
  'data',
  'not-held',
  'history',
];

/** Questions that are about the words themselves, of which none need be known. */
const isOfWords = ({ ask }: Question): boolean =>
  [...inWords, 'promised', 'mentions', 'targets', 'ended'].includes(ask);

/** Questions that are answered of all areas that share a name. */
const isOfAll = (question: Question): boolean =>
  question.ask === 'compare' ||
  question.ask === 'history' ||
  ('scope' in question && question.scope.codes !== null);

/** `manchesters` is no slip in `manchester`. */
const isOwners = (typed: string, read: string): boolean =>
  read.split(' ').includes(typed.replace(/s$/, ''));

/** Whether an answer takes in the words that turn its question round, or tells nothing but where it stands: where figures did not move, it does. */
const takesTurns = ({ ask }: Question, bag: Bag): boolean =>
  [...inWords, 'why-none', 'area'].includes(ask) ||
  (['change', 'changes', 'mentions'].includes(ask) && !has(bag, 'outside'));

/** What a text asks, in the words and names of the edition; no question where it is none that can be read. A limit in it is read by `readAsked`. */
export function readQuestion(typed: string, lexicon: Lexicon, words: Words): Reading {
  const tokens = readTokens(typed, lexicon);
  const bag = bagOf(tokens, words);
  const question = rules.reduce<Question | null>((found, rule) => found ?? rule(bag), null);
  return {
    question,
    years: bag.years,
    unknown: [
      ...(question && isOfWords(question) ? [] : bag.unknown),
      ...(question && !takesTurns(question, bag) ? bag.turned : []),
    ],
    mended: tokens.flatMap(({ words: read, typed: from }) =>
      from === null || isOwners(from, read) ? [] : [{ typed: from, read }],
    ),
    places: bag.areas.flatMap(({ words: name, codes, isLoose, isPlace, shared }) =>
      isLoose && !(shared !== null && question && isOfAll(question))
        ? [{ name, codes, isPlace }]
        : [],
    ),
  };
}
