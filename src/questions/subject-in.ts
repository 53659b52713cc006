import { population } from '../indicators/life-indicators.ts';
import type { Meaning } from './lexicon.ts';
import { listed, phrasesOf } from './phrases.ts';
import type { Subject } from './question.ts';
import type { Token } from './read-tokens.ts';
import type { AskedIndicator, Words } from './words-file.ts';

/** How what is measured is named: itself, or by an end or a move of it. */
const naming: readonly Meaning['is'][] = ['superlative', 'comparative', 'subject'];

interface NamedSubject {
  words: string;
  subject: Subject;
}

function subjectsNamed(tokens: readonly Token[]): NamedSubject[] {
  const of = (is: Meaning['is']): NamedSubject[] =>
    tokens.flatMap(({ words, meaning }) =>
      meaning?.is === is && 'subject' in meaning ? [{ words, subject: meaning.subject }] : [],
    );
  return naming.flatMap(of);
}

const known = new WeakMap<AskedIndicator, ReadonlySet<string>>();

function wordsOf(indicator: AskedIndicator): ReadonlySet<string> {
  const phrases = [...phrasesOf(indicator), ...listed(indicator.loose)];
  return new Set(phrases.flatMap((each) => each.split(' ')));
}

/** Every word by which an indicator is known, found once: each key asks it of all. */
function wordsOfIndicator(id: string, { indicators }: Words): ReadonlySet<string> {
  const found = indicators.find((each) => each.id === id);
  if (!found) return new Set();
  const own = known.get(found) ?? wordsOf(found);
  known.set(found, own);
  return own;
}

/** Whether an indicator counts people. */
export const isOfPeople = (id: string, { indicators }: Words): boolean =>
  indicators.find((each) => each.id === id)?.group === 'people';

/** “How many people smoke” is no question about how many people there are, and “how many people over 65” one about some of them. */
const withoutPeople = (all: readonly NamedSubject[], words: Words): NamedSubject[] => {
  const others = all.filter(({ subject }) => !isOfPeople(subject.id, words));
  const some = all.filter(({ subject }) => subject.id !== population);
  return [others, some].find(({ length }) => length > 0) ?? [...all];
};

/** The indicator that is meant: of children where children are named. */
function ofChildren(subject: Subject, isAsked: boolean, { children }: Words): Subject {
  const id = isAsked ? children.inPlaceOf[subject.id] : undefined;
  return id === undefined ? subject : { ...subject, id, others: [] };
}

const isOf = (typed: string, own: ReadonlySet<string>): boolean =>
  typed.split(' ').every((word) => own.has(word));

/** Whether one of several things is named by words that another is named by too: both are meant, `life expectancy and healthy life expectancy`. */
const isSaidTwice = ({ words, subject }: NamedSubject, named: readonly NamedSubject[]): boolean =>
  named.some(
    (other) => other.subject.id !== subject.id && isOf(words, new Set(other.words.split(' '))),
  );

/** The first that is named, or another by whose words all that are named are read, and more of what is not understood: `smoking in routine and manual workers`. */
function sayingMost(
  named: readonly NamedSubject[],
  tokens: readonly Token[],
  words: Words,
): NamedSubject | undefined {
  const [first] = named;
  const unread = tokens.flatMap(({ words: typed, meaning }) => (meaning === null ? [typed] : []));
  if (!first || named.length + unread.length < 2) return first;
  if (named.some((each) => isSaidTwice(each, named))) return first;
  const readBy = (id: string): number => {
    const own = wordsOfIndicator(id, words);
    return named.every((each) => isOf(each.words, own))
      ? 1 + unread.filter((word) => own.has(word)).length
      : 0;
  };
  const best = words.indicators.reduce(
    (most, { id }) => (readBy(id) > readBy(most) ? id : most),
    first.subject.id,
  );
  return best === first.subject.id ? first : { ...first, subject: { id: best, others: [] } };
}

/** What is measured that a text names, and which of its words say nothing else. */
export function subjectIn(
  tokens: readonly Token[],
  words: Words,
): { subject: Subject | null; absorbed: ReadonlySet<string> } {
  const all = subjectsNamed(tokens);
  const named = withoutPeople(all, words);
  const first = sayingMost(named, tokens, words);
  if (!first) return { subject: null, absorbed: new Set() };
  const isOfKids = tokens.some(
    ({ words: typed, meaning }) => meaning?.is === 'children' || /^(?:girl|boy)s?$/.test(typed),
  );
  const meant = ofChildren(first.subject, isOfKids, words);
  const own = wordsOfIndicator(meant.id, words);
  const beside = named.filter(
    (each) =>
      each.subject.id !== first.subject.id &&
      (!isOf(each.words, own) ||
        named.some((other) => isSaidTwice(other, [each]) || isSaidTwice(each, [other]))),
  );
  const subject = { ...meant, beside: [...new Set(beside.map((each) => each.subject.id))] };
  const kids = words.children.only.includes(meant.id) ? listed(words.children.words) : [];
  const dropped = all.filter(({ subject: { id } }) => id === population).map((each) => each.words);
  return { subject, absorbed: new Set([...own, ...kids, ...dropped]) };
}
