import type { Bag } from './bag.ts';
import type { Question, Reading } from './question.ts';
import type { Token } from './read-tokens.ts';
import { has, isCountry, sexOf } from './rule-parts.ts';
import { isMore } from './seldom-more.ts';
import type { SeldomRule } from './seldom-people.ts';
import type { Words } from './words-file.ts';

/** How a text begins that asks whether something is so now: `does the south live longer`, and not `has it risen`. */
const asksWhether = /^(?:(?:so|and|but|why) )?(?:is|are|do|does)\b/;

/** Words of an end that are said of two as well. */
const ofTwo =
  /\b(?:more|less|fewer|higher|lower|longer|shorter|larger|bigger|worse|better|younger|earlier|sooner|happier|healthier|fatter)\b/;

/** Words by which such a text asks of then and now: `is it getting worse`. */
const moving =
  /\b(?:get|gets|gett?ing|got|gotten|go|goes|going|gone|went|grow\w*|becom\w*|became|turn\w*|chang\w*|since|ever)\b/;

/** The same by what people are doing: `are people living longer`, `are fewer people smoking`; “living with” is no move. */
const ongoing =
  /\bare\b.*\b(?:(?:liv|dy|smok|drink)ing (?:any |much |even )?(?:more|less|longer|shorter|younger|earlier|sooner|healthier)|(?:more|less|fewer) (?:\S+ )?(?:smok|drink|dy)ing)\b/;

/** Women beside men where more is said of one: `is obesity worse in girls or boys`, `do men die younger`. */
export function moreOfOneSex({ question }: Reading, bag: Bag, typed: string): Question | null {
  const { subject, sexes, areas, scope, words } = bag;
  if (!subject || areas.length > 1 || bag.hasScope || scope.codes !== null) return null;
  if (!question || !['change', 'changes', 'subject', 'figure', 'ends'].includes(question.ask))
    return null;
  if (bag.turned.length > 0 || has(bag, 'which', 'where', 'over-time')) return null;
  const isOfBoth = sexes.length === 2 && has(bag, 'than', 'versus');
  const isOfOne =
    sexes.length === 1 &&
    (areas.length === 0 || (/\b(?:live|die)\b/.test(typed) && !has(bag, 'than'))) &&
    asksWhether.test(typed) &&
    ofTwo.test(typed);
  const moves = bag.isOfMoves || moving.test(typed);
  if (!isOfBoth && (!isOfOne || moves || ongoing.test(typed))) return null;
  const area = areas[0]?.codes ?? [words.country.code];
  return { ask: 'between-sexes', subject, area, moves };
}

/** Whether an area is there still, of which it is told what became of it: `is frimley still going`. */
export const isStillThere: SeldomRule = (bag, typed) => {
  const [area, second] = bag.areas;
  const isAsked =
    /^(?:is|are) .+ still (?:going|there|here|around|about|running|operating|in place|in charge|a thing|an? (?:ics|icb|council|district|county))$/.test(
      typed,
    );
  if (!isAsked || !area || second || bag.subject) return null;
  if (bag.unknown.some((each) => !typed.endsWith(each))) return null;
  return { ask: 'history', area: area.all };
};

/** Whether more is so of one place is asked of its figures now, beside those of the country: `is obesity worse in hull`. */
export function moreThere(
  typed: string,
  { question }: Reading,
  bag: Bag,
  tokens: readonly Token[],
): Question | null {
  const { subject, areas, parts, years, words } = bag;
  const isAsked = asksWhether.test(typed) && (tokens.some(isMore) || ofTwo.test(typed));
  if (!isAsked || !subject || moving.test(typed) || bag.isOfMoves || bag.turned.length > 0)
    return null;
  if (has(bag, 'which', 'where', 'over-time', 'gap')) return null;
  if (question?.ask === 'compare') return { ...question, moves: false };
  if (has(bag, 'than')) return null;
  const sex = sexOf(bag);
  const [area, second] = areas;
  if (question?.ask !== 'changes' && question?.ask !== 'ends' && question?.ask !== 'change')
    return null;
  if (ongoing.test(typed)) return question.ask === 'ends' ? null : question;
  if (parts.length > 0 && !area)
    return bag.scope.isOutside ? null : { ask: 'parts', subject, parts, areas: [], sex };
  return area && !second && !bag.hasScope && !isCountry(area.codes, words)
    ? { ask: 'figure', subject, area: area.codes, sex, years }
    : null;
}

/** How gaps in a region moved, of which none of its own is held: the councils there are told of, and not the country. */
export function gapsThere({ question }: Reading, { scope, areas, years }: Bag): Question | null {
  if (question?.ask !== 'change' || scope.place === null || areas.length > 0) return null;
  const { subject, way, sex } = question;
  return { ask: 'changes', subject, way, isNot: false, scope, sex, years };
}

/** What is measured of adults beside what is of children, where both are named: `obesity adults vs kids`. */
export function ofBothAges(
  { question }: Reading,
  tokens: readonly Token[],
  typed: string,
  { children }: Words,
): Question | null {
  const isOfKids = tokens.some(({ meaning }) => meaning?.is === 'children');
  if (!isOfKids || !/\badults?\b/.test(typed) || !question || !('subject' in question)) return null;
  const [named] = tokens.flatMap(({ meaning }) =>
    meaning?.is === 'subject' || meaning?.is === 'comparative' ? [meaning.subject.id] : [],
  );
  const child = named === undefined ? undefined : children.inPlaceOf[named];
  if (named === undefined || child === undefined || question.subject?.id !== child) return null;
  return { ...question, subject: { id: named, others: [], beside: [child] } } as Question;
}
