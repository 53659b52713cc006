import type { Rule } from './bag.ts';
import { has, life } from './rule-parts.ts';
import { isOfPeople } from './subject-in.ts';

/** What figures of areas cannot say: of one person, of how a council works, of where somebody is. */
export const cannot: Rule = (bag) => {
  const why = (['myself', 'judge', 'here'] as const).find((each) => has(bag, each));
  const area = bag.areas[0]?.codes ?? null;
  if (why === 'here' && (area || bag.scope.place !== null)) return null;
  // “What can I expect …” of an area is asked of all who live there.
  if (!why || (why === 'judge' && bag.subject !== null && !area)) return null;
  return { ask: 'cannot', why, subject: bag.subject, area };
};

/** The best or worst place, of nothing that is measured; of one area only among those in it: `worst council in kent`. */
export const judged: Rule = ({ subject, ends: [end], unknown, areas: [area], scope }) =>
  subject ||
  unknown.length > 0 ||
  (area && scope.kinds.length === 0) ||
  !['best', 'worst'].includes(end ?? '')
    ? null
    : { ask: 'cannot', why: 'judge', subject, area: area?.codes ?? null, regions: scope.regions };

/** Why a figure is what it is. */
export const cause: Rule = (bag) => {
  if (!has(bag, 'cause') || !bag.subject) return null;
  return { ask: 'cause', subject: bag.subject, area: bag.areas[0]?.codes ?? null };
};

/** A page of methods; of an area where nothing else is asked of it. */
export const method: Rule = ({ methods: [what], areas: [area], subject, words, hasScope }) => {
  const asksFigure = subject !== null && !isOfPeople(subject.id, words);
  if (what === undefined || ((area || hasScope) && asksFigure)) return null;
  return { ask: 'method', what, area: area?.codes ?? null };
};

/** The files of figures. */
export const data: Rule = (bag) =>
  has(bag, 'data')
    ? { ask: 'data', subject: bag.subject, area: bag.areas[0]?.codes ?? null }
    : null;

/** Why there is no figure, of years of life where nothing else is named; or why a figure is what it is. */
export const whyNot: Rule = (bag) => {
  const area = bag.areas[0]?.codes ?? null;
  const isOfNone = has(bag, 'why') && has(bag, 'none') && area !== null;
  const subject = bag.subject ?? (isOfNone ? life : null);
  if (!subject || !has(bag, 'why', 'none')) return null;
  const isOfList =
    bag.ends.length + Math.max(0, bag.areas.length - 1) > 0 ||
    bag.superlative !== null ||
    bag.scope.place !== null;
  if (has(bag, 'none') && isOfList && !has(bag, 'why')) return null;
  const isOfMove = bag.ways.length > 0;
  // “Where has smoking not fallen” asks how figures moved, and “no smoking areas” not which figures are missing.
  if (has(bag, 'none') && !has(bag, 'why') && (isOfMove || !bag.isOfHolding)) return null;
  if (has(bag, 'none') && !isOfMove) return { ask: 'why-none', subject, area };
  return { ask: 'cause', subject, area };
};

/** What no figures are held of. */
export const notHeld: Rule = ({ notHeld: [what], areas, subject }) =>
  what === undefined ? null : { ask: 'not-held', what, subject, area: areas[0]?.codes ?? null };
