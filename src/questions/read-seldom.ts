import { plainTyped } from '../search/find-names.ts';
import { population } from '../indicators/life-indicators.ts';
import { bagOf, type Bag } from './bag.ts';
import { countIn } from './count.ts';
import { inPlainerWords } from './in-plainer-words.ts';
import { readLeftOut } from './left-out.ts';
import type { Lexicon } from './lexicon.ts';
import { mistypedTowns } from './mistyped-towns.ts';
import type { End, OfSeveralNames, Question, Reading } from './question.ts';
import { readQuestion } from './read-question.ts';
import { readTokens } from './read-tokens.ts';
import { asWay, has, withCouncils, isCountry, scopeIn, sexOf } from './rule-parts.ts';
import { moreThanCountry, whereMore } from './seldom-more.ts';
import { gapsThere, isStillThere, moreOfOneSex, moreThere, ofBothAges } from './seldom-now.ts';
import {
  liesIn,
  poorerHealth,
  record,
  untoldHealth,
  untoldPast,
  untoldPlaces,
} from './seldom-past.ts';
import { children, howTrends, inDeprived, ofOneSex, type SeldomRule } from './seldom-people.ts';
import { isOfPeople } from './subject-in.ts';
import type { Words } from './words-file.ts';

/** Pages about the site itself, by what is asked by those who look for them. */
const sitePages: readonly (readonly [path: string, asked: RegExp])[] = [
  ['/privacy/', /\b(?:privacy|cookies?|gdpr|tracking|track me|personal data)\b/],
  ['/accessibility/', /\b(?:accessibility|accessible|screen ?readers?|wcag)\b/],
  [
    '/changes/',
    /\bchange ?log\b|\b(?:new|changed|changes) (?:on|in|to) (?:this|the|your) (?:web ?)?site\b|\b(?:last|latest|next) (?:update|release|edition)\b/,
  ],
  [
    '/about/',
    /\bwho (?:runs?|made|makes?|built|owns?|wrote|funds?|publishes) (?:this|it|the site|the website|you)\b|\bwho(?:s| is| are) (?:you|behind)\b|\b(?:about|contact|email|e mail|reach|phone|write to) (?:us|you|this site|this website|the site)\b|\bfeedback\b|\breport an? (?:error|mistake|problem)\b|\b(?:official|government|nhs|independent) (?:web ?)?(?:site|page)\b|\bwhat is this (?:web ?)?site\b|\bsystem profiles\b/,
  ],
];

const isOfAll = ({ areas, words }: Bag): boolean =>
  areas.every(({ codes }) => isCountry(codes, words));

const site: SeldomRule = (bag, typed) => {
  if (bag.areas.length > 0 || bag.subject) return null;
  const path = sitePages.find(([, asked]) => asked.test(typed))?.[0];
  const isContact = /^(?:contact|contacts|about|help|feedback)$/.test(typed);
  const page = path ?? (isContact ? '/about/' : undefined);
  return page === undefined ? null : { ask: 'seldom', of: { what: 'site', path: page } };
};

const instead = (question: OfSeveralNames): Question => ({
  ask: 'seldom',
  of: { what: 'instead', question },
});

/** Residents, whom one table counts of councils and another of systems. */
const residents = ({ question, years }: Reading, words: Words): Question | null => {
  const isOfFigures =
    question?.ask === 'figure' || question?.ask === 'ends' || question?.ask === 'subject';
  if (!isOfFigures || question.subject.others.length === 0) return null;
  // What is said beside an answer of one sex, of years or of two things is said of the plain one.
  if (question.sex !== null || years.length > 0 || question.subject.beside?.length) return null;
  return isOfPeople(question.subject.id, words) ? instead(question) : null;
};

const sizes: Record<string, End> = {
  largest: 'highest',
  biggest: 'highest',
  smallest: 'lowest',
  tiniest: 'lowest',
};

/** Whether nothing is asked beside which areas, of what kind and where. */
const isPlain = ({ subject, unknown, verbs, ways, sexes, notHeld, isOfPlans }: Bag): boolean =>
  !subject &&
  !isOfPlans &&
  unknown.length + ways.length + sexes.length + notHeld.length === 0 &&
  [...verbs].every((verb) => ['in', 'which', 'where', 'mean'].includes(verb));

/** The largest of a kind of area is the one with most residents: `biggest council in the south west`. */
const size: SeldomRule = (bag, typed) => {
  const [said] = /\b(?:larg|bigg|small|tini)est\b/.exec(typed) ?? [];
  const scope = scopeIn(bag);
  if (said === undefined || bag.scope.kinds.length === 0 || !scope || !isPlain(bag)) return null;
  const others = bag.words.indicators.filter(
    ({ group, unit, id }) => group === 'people' && unit === 'people' && id !== population,
  );
  const subject = { id: population, others: others.map(({ id }) => id) };
  const count = countIn(typed)?.count;
  const question = { ask: 'ends', subject, end: sizes[said]!, scope, sex: null } as const;
  return instead({ ...question, ...(count && { count }) });
};

/** How many areas of a kind there are. */
const number: SeldomRule = (bag, typed) => {
  const { kinds, place } = bag.scope;
  const isAsked = /\b(?:how many|number of|count of)\b/.test(typed) || bag.areas.length > 0;
  return isAsked && kinds.length > 0 && place === null && isPlain(bag) && isOfAll(bag)
    ? { ask: 'kind', kinds }
    : null;
};

/** The best or worst of a kind of area, of nothing that is measured: `worst council in the country`. */
const judgedOfKind: SeldomRule = (bag) => {
  const [end] = bag.ends;
  const isAsked = (end === 'best' || end === 'worst') && isPlain(bag) && bag.scope.place === null;
  return isAsked && bag.scope.kinds.length > 0 && isOfAll(bag)
    ? { ask: 'cannot', why: 'judge', subject: null, area: null }
    : null;
};

/** Whose plans were read, of no subject: `how many systems have a strategy`. */
const plansRead: SeldomRule = (bag) => {
  const isAsked = bag.isOfPlans || has(bag, 'promise', 'mention');
  if (!isAsked || bag.about !== '' || bag.subject || !isOfAll(bag) || has(bag, 'mean')) return null;
  return { ask: 'seldom', of: { what: 'plans-read', scope: bag.scope } };
};

/** What got better or worse, of nothing that is measured: `most improved council`. */
const lifeMoves: SeldomRule = (bag) => {
  const way = asWay(bag);
  const isOfMany = bag.hasScope || bag.ends.length > 0 || has(bag, 'which', 'where');
  const scope = scopeIn(bag);
  if (bag.subject || !['better', 'worse'].includes(way) || !isOfMany || !scope) return null;
  const left = bag.unknown.filter((each) => !/^(?:fast|quick)(?:est|er)$/.test(each));
  if (left.length + bag.notHeld.length > 0 || has(bag, 'gap', 'promise', 'target', 'than'))
    return null;
  const sex = sexOf(bag);
  return { ask: 'seldom', of: { what: 'life-moves', way, scope, sex, years: bag.years } };
};

/** Wide gaps that no plan touches: `overlooked gaps in kent`. */
const overlooked: SeldomRule = ({ areas: [area] }, typed) =>
  area && /\b(?:overlooked|not a priority|no priority|nobody\b.* priority)\b/.test(typed)
    ? { ask: 'seldom', of: { what: 'overlooked', area: area.codes } }
    : null;

/** Where an area stands among the others: `where does leeds rank for smoking`. */
const place: SeldomRule = (bag, typed) => {
  const [area, second] = bag.areas;
  const isAsked = /\b(?:rank|ranks|ranked|ranking|position|league table|place is|placed)\b/.test(
    typed,
  );
  const left = bag.unknown.filter((each) => each !== 'position');
  const isOfOther =
    bag.ends.length + bag.ways.length + left.length > 0 || bag.scope.kinds.length > 0;
  if (!isAsked || !area || second || !bag.subject || isOfOther) return null;
  if (withCouncils(area.codes, bag.words).length > 0 && bag.hasScope) return null;
  const { subject } = bag;
  return { ask: 'seldom', of: { what: 'place', subject, area: area.codes, sex: sexOf(bag) } };
};

/** The bottom of a list of what is better low may be its best or its worst. */
const eitherEnd = (
  typed: string,
  { question }: Reading,
  { indicators }: Words,
): Question | null => {
  if (!/\bbottom\b/.test(typed) || question?.ask !== 'ends' || question.end !== 'lowest')
    return null;
  const polarity = indicators.find(({ id }) => id === question.subject.id)?.polarity;
  return polarity === 'lower'
    ? { ask: 'seldom', of: { what: 'either-end', ends: question } }
    : null;
};

/** Ways of asking that are read as others: when something ended is what happened to it, and what will rise is a forecast. */
const saidOtherwise: readonly (readonly [said: RegExp, read: string])[] = [
  [
    /^when (?:did|was|were) (.+) (?:end|ended|start|begin|formed|created|abolished)\b/,
    'what happened to $1',
  ],
  [/^will (.+) (?:rise|fall|improve|increase|get better|get worse|go up|go down)\b/, 'forecast $1'],
];

/** Whether targets are kept to: `is leeds on target for smoking`. */
const onTarget: SeldomRule = (bag, typed) => {
  const [area] = bag.areas;
  if (!/\bo(?:n|ff) (?:target|track|course)\b/.test(typed) || !area) return null;
  return { ask: 'targets', standing: 'all', area: area.codes, about: bag.about };
};

const rules: readonly SeldomRule[] = [
  site,
  poorerHealth,
  liesIn,
  isStillThere,
  ofOneSex,
  onTarget,
  inDeprived,
  howTrends,
  children,
  size,
  judgedOfKind,
  number,
  plansRead,
  lifeMoves,
  overlooked,
  record,
  place,
];

/** A text as it is read by the rules that many ask by. */
type ReadPlain = (typed: string) => Promise<Reading>;

/** The same of words of which some are towns with a slip or two in them; the reading as it was where that makes nothing clear. */
async function withTowns(
  typed: string,
  read: Reading,
  lexicon: Lexicon,
  readPlain: ReadPlain,
): Promise<{ text: string; read: Reading }> {
  const towns = mistypedTowns(plainTyped(typed), read.unknown, lexicon);
  const text = towns.reduce(
    (said, town) => said.replace(new RegExp(`\\b${town.typed}\\b`, 'i'), town.read),
    typed,
  );
  const again = text === typed ? read : await readPlain(text);
  return again.unknown.length < read.unknown.length
    ? { text, read: { ...again, mended: [...again.mended, ...towns] } }
    : { text: typed, read };
}

/** A name with a purpose, `evidence for a bid in rochdale`, asks how things stand there. */
const beyondName = (read: Reading): Reading =>
  read.question?.ask === 'area' && read.question.of === 'name'
    ? { ...read, question: { ...read.question, of: 'standing' } }
    : read;

/** What a text asks that few ask; where it asks nothing of the kind, what it asks in plainer words or once its towns are mended. */
export async function readSeldom(
  typed: string,
  lexicon: Lexicon,
  words: Words,
  readPlain: ReadPlain,
): Promise<Reading> {
  const left = await readLeftOut(typed, lexicon, words, readPlain);
  if (left) return left;
  const own = await readPlain(typed);
  const inPlain = inPlainerWords(typed, !own.question || own.unknown.length > 0);
  const read = inPlain === typed ? own : await readPlain(inPlain);
  const { text, read: plain } = await withTowns(inPlain, read, lexicon, readPlain);
  const said = plainTyped(text);
  const otherwise = saidOtherwise.find(([asked]) => asked.test(said));
  if (otherwise) return readQuestion(said.replace(...otherwise), lexicon, words);
  const tokens = readTokens(text, lexicon);
  const bag = bagOf(tokens, words);
  const question = rules.reduce(
    (found, rule) => found ?? rule(bag, said, tokens),
    residents(plain, words) ??
      eitherEnd(said, plain, words) ??
      ofBothAges(plain, tokens, said, words) ??
      moreOfOneSex(plain, bag, said) ??
      moreThere(said, plain, bag, tokens) ??
      gapsThere(plain, bag) ??
      whereMore(said, plain, tokens) ??
      moreThanCountry(said, bag, tokens),
  );
  const isRead =
    question && !(question.ask === 'seldom' && question.of.what === 'instead' && plain.question);
  if (question) return { ...plain, question, unknown: isRead ? [] : plain.unknown };
  const untold = [
    ...untoldPast(said, plain, tokens),
    ...untoldPlaces(said, plain),
    ...untoldHealth(said, plain, tokens),
  ];
  if (untold.length > 0) return { ...plain, unknown: [...plain.unknown, ...untold] };
  return inPlain === typed ? plain : beyondName(plain);
}
