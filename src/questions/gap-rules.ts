import { inequalityInLifeExpectancy, lifeExpectancy } from '../indicators/life-indicators.ts';
import type { Bag, Rule } from './bag.ts';
import type { Subject } from './question.ts';
import { asWay, has, isCountry, life, scopeIn, sexOf } from './rule-parts.ts';

const inequality: Subject = { id: inequalityInLifeExpectancy, others: [] };

/** The gap inside an area by deprivation where years of life are asked for, else what is asked for. */
const subjectOfGap = (bag: Bag): Subject => {
  const subject = bag.subject;
  return !subject || subject.id === lifeExpectancy ? inequality : subject;
};

/** Whether a gap is asked for, in so many words or by the name of the inequality inside areas. */
const isOfGap = (bag: Bag): boolean =>
  has(bag, 'gap') || bag.subject?.id === inequalityInLifeExpectancy;

/** What the councils of an area are apart by: years of life where nothing else is named. */
const spreadSubject = ({ subject }: Bag): Subject =>
  !subject || subject.id === inequalityInLifeExpectancy ? life : subject;

/** How far the councils of a system or county are apart. */
export const spread: Rule = (bag) => {
  const [area, second] = bag.areas;
  const inside = area && !second ? scopeIn(bag)?.inside : null;
  if (!isOfGap(bag) || !inside || bag.ways.length > 0 || bag.sexes.length === 2) return null;
  const isBetween =
    has(bag, 'between') || (bag.scope.kinds.length > 0 && !has(bag, 'which', 'where'));
  if (!isBetween && bag.subject !== null && subjectOfGap(bag) !== inequality) return null;
  if (!isBetween && bag.ends.length > 0) return null;
  const scope = { ...bag.scope, inside };
  return { ask: 'spread', subject: spreadSubject(bag), scope, sex: sexOf(bag) };
};

/** Regions or groups set beside each other, beside areas or the country: `north south divide`, `the north west and leeds`. */
export const partsBeside: Rule = (bag) => {
  const { parts, areas, words, ways, scope } = bag;
  const isBeside = has(bag, 'gap', 'versus', 'compare', 'than');
  // “Do they live longer in the north or the south” asks of now, “is the divide getting worse” of then and now.
  const moves =
    bag.isOfMoves ||
    (!has(bag, 'than') &&
      (has(bag, 'over-time') || ways.includes('any') || (has(bag, 'gap') && ways.length > 0)));
  const named = areas.map(({ codes }) => codes).filter((codes) => !isCountry(codes, words));
  // The country stands beside one part as it does beside all.
  const count = parts.length + areas.length;
  if (!isBeside || parts.length === 0 || count < 2 || scope.isOutside) return null;
  if (has(bag, 'none') || ((moves || has(bag, 'than')) && has(bag, 'which', 'where'))) return null;
  return { ask: 'parts', subject: spreadSubject(bag), parts, areas: named, sex: sexOf(bag), moves };
};

/** Whether the gap is asked for of many areas: where it is widest. */
const isOfMany = ({ ends, areas, words }: Bag): boolean =>
  ends.length > 0 && areas.every(({ codes }) => isCountry(codes, words));

/** A gap inside an area, between areas or between women and men. */
export const gaps: Rule = (bag) => {
  if (!isOfGap(bag) || bag.areas.length > 1) return null;
  const [first] = bag.areas;
  const country = [bag.words.country.code];
  // “Widest gaps in the country” asks where, “the gap in the country” how wide it is.
  const isWhere = bag.ends.length > 0 || has(bag, 'which', 'where');
  const area =
    first && isCountry(first.codes, bag.words) && !bag.subject && isWhere
      ? undefined
      : first?.codes;
  const moves = bag.ways.length > 0 || has(bag, 'over-time');
  if (bag.sexes.length === 2 && !moves && isOfMany(bag)) {
    const scope = scopeIn(bag);
    const isNarrowest = ['lowest', 'best'].includes(bag.ends[0] ?? '');
    if (scope) return { ask: 'sexes-apart', subject: bag.subject ?? life, scope, isNarrowest };
  }
  if (bag.sexes.length === 2)
    return { ask: 'between-sexes', subject: bag.subject ?? life, area: area ?? country, moves };
  const sex = sexOf(bag);
  // “Between Blackpool and England”, whose name is taken in by “and”.
  if (area && !isCountry(area, bag.words) && has(bag, 'versus'))
    return { ask: 'compare', subject: bag.subject, areas: [area, country], sex, moves };
  const subject = subjectOfGap(bag);
  if (area && moves) return { ask: 'change', subject, way: asWay(bag), area, sex };
  // “North south divide” is no gap inside areas.
  if (!area && bag.parts.length > 1) return null;
  if (bag.subject === null && !area) return { ask: 'gaps', scope: bag.scope };
  if (moves && has(bag, 'where', 'which')) return null;
  if (moves) return { ask: 'change', subject, way: asWay(bag), area: country, sex };
  const scope = scopeIn(bag);
  const end = bag.superlative ?? bag.ends[0];
  // Of other figures no gap inside an area is held: the list tells how far apart areas are.
  if (scope && (end || !area) && subject.id !== inequality.id)
    return { ask: 'subject', subject, scope, sex };
  if (scope && (end || !area)) return { ask: 'ends', subject, end: end ?? 'highest', scope, sex };
  return { ask: 'figure', subject, area: area ?? country, sex, years: bag.years };
};

/** Women beside men, where both are named of one area or of all. */
export const bothSexes: Rule = ({ subject, sexes, areas, words, ways, scope }) => {
  if (!subject || sexes.length < 2 || areas.length > 1 || scope.place !== null || ways.length > 0)
    return null;
  const area = areas[0]?.codes ?? [words.country.code];
  return { ask: 'between-sexes', subject, area, moves: false };
};
