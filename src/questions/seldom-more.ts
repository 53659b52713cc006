import type { Bag } from './bag.ts';
import type { End, Question, Reading, Way } from './question.ts';
import type { Token } from './read-tokens.ts';
import { has, isCountry, scopeIn, sexOf } from './rule-parts.ts';

/** Words that ask of a “more” how it came about, and not where it is. */
const moving =
  /\b(?:get|gets|gett?ing|got|gotten|go|goes|going|gone|went|grow\w*|becom\w*|became|turn\w*|chang\w*|since|than|ever|now|still|any|progress)\b/;

const ofMore: Partial<Record<Way, End>> = {
  up: 'highest',
  down: 'lowest',
  worse: 'worst',
  better: 'best',
};

/** Whether a word says more or less of something, such as `happier` or `worse`. */
export const isMore = ({ words, meaning }: Token): boolean =>
  meaning?.is === 'comparative' || words === 'worse' || words === 'better';

/** Where people are happier or live longer is where they are happiest, and asks nothing of change. */
export function whereMore(
  typed: string,
  { question }: Reading,
  tokens: readonly Token[],
): Question | null {
  if (question?.ask !== 'changes' || question.isNot || moving.test(typed)) return null;
  const { subject, way, scope, sex } = question;
  const end = ofMore[way];
  return end && tokens.some(isMore) ? { ask: 'ends', subject, end, scope, sex } : null;
}

/** What everyone calls the figure of the country. */
const average = /\bthan (?:in |the |is )*(?:national|nation|country|average)/;

/** Where people are happier than in the country: their figure is held against its. */
export function moreThanCountry(
  typed: string,
  bag: Bag,
  tokens: readonly Token[],
): Question | null {
  const [more] = tokens.flatMap(({ meaning }) => (meaning?.is === 'comparative' ? [meaning] : []));
  const ofCountry = bag.areas.some(({ codes }) => isCountry(codes, bag.words));
  const isAsked = has(bag, 'than') && (ofCountry || average.test(typed));
  const isList = bag.scope.kinds.length > 0 || has(bag, 'where', 'which');
  const scope = scopeIn(bag);
  if (!more || !bag.subject || !isAsked || !isList || !scope || bag.turned.length > 0) return null;
  const side = more.way === 'up' ? 'above' : 'below';
  return {
    ask: 'against',
    subject: bag.subject,
    scope,
    sex: sexOf(bag),
    against: { side, times: null },
  };
}
