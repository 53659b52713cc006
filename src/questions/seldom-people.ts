import { population, populationUnder16 } from '../indicators/life-indicators.ts';
import type { MethodSubject } from '../tables/front-matter.ts';
import { methodPath } from '../words/terms.ts';
import type { Bag } from './bag.ts';
import type { Question } from './question.ts';
import type { Token } from './read-tokens.ts';
import { has, sexOf } from './rule-parts.ts';

/** A rule for what few ask, of the words as typed in plain letters too; null where the text asks something else. */
export type SeldomRule = (bag: Bag, typed: string, tokens: readonly Token[]) => Question | null;

/** A page of methods, by what it explains; null where the edition has none. */
function methodOf(explains: MethodSubject, { words, areas: [area] }: Bag): Question | null {
  const what = words.methods.findIndex(({ path }) => path === methodPath(explains));
  return what < 0 ? null : { ask: 'method', what, area: area?.codes ?? null };
}

/** How many live where it is most deprived, and not how many neighbourhoods there are of the kind. */
export const inDeprived: SeldomRule = (bag, typed) =>
  bag.areas.length === 1 &&
  /\b(?:people|residents|population)\b.* most deprived (?:neighbourhoods?|areas?|parts?|places?|fifth|tenth)\b/.test(
    typed,
  )
    ? methodOf('neighbourhoods', bag)
    : null;

/** How it is told whether something rose or fell: `how is the trend worked out`. */
export const howTrends: SeldomRule = (bag) =>
  has(bag, 'mean') && bag.ways.includes('any') && !bag.subject && bag.areas.length === 0
    ? methodOf('trends', bag)
    : null;

/** How many children there are, of whom the share of residents is held. */
export const children: SeldomRule = (bag, typed) => {
  const [area, second] = bag.areas;
  const left = bag.unknown.filter((each) => !bag.words.children.words.includes(each));
  const isAsked = /\b(?:many|number|population|percentage|proportion|share)\b/.test(typed);
  if (!isAsked || bag.subject || !area || second || left.length === bag.unknown.length) return null;
  if (left.length + bag.notHeld.length > 0) return null;
  const subject = { id: populationUnder16, others: [] };
  return {
    ask: 'figure',
    subject,
    area: area.codes,
    sex: null,
    years: bag.years,
  };
};

/** How many women or men there are. */
export const ofOneSex: SeldomRule = (bag, typed) => {
  const { areas, scope, years, ends, ways, unknown, notHeld } = bag;
  const [area, second] = areas;
  const isAsked = /\b(?:many|number of) (?:women|men|females|males)\b/.test(typed);
  const others = ends.length + ways.length + unknown.length + notHeld.length;
  if (!isAsked || bag.subject || second || others > 0 || has(bag, 'promise', 'target')) return null;
  const subject = { id: population, others: [] };
  const sex = sexOf(bag);
  if (area) return { ask: 'figure', subject, area: area.codes, sex, years };
  return scope.place === null ? null : { ask: 'subject', subject, scope, sex };
};
