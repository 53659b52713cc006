import type { Question, Reading } from './question.ts';
import { kindOf } from './kind-of.ts';
import { isCountry, sexOf } from './rule-parts.ts';
import type { SeldomRule } from './seldom-people.ts';
import type { Token } from './read-tokens.ts';

const ofAllYears = /\b(?:ever|all time|on record|record (?:low|high))\b/;

/** Words that ask of all years, of those that name nothing measured: `patients with depression on record` asks of now. */
const allYearsIn = (tokens: readonly Token[]): string | undefined =>
  ofAllYears.exec(
    tokens
      .filter(({ meaning }) => meaning?.is !== 'subject')
      .map(({ words }) => words)
      .join(' '),
  )?.[0];

/** The lowest or highest that one area has had: `lowest smoking ever in leeds`. */
export const record: SeldomRule = (bag, _, tokens) => {
  const { subject, areas, ends, ways, unknown, hasScope } = bag;
  const [[area, second], [end]] = [areas, ends];
  if (!subject || !area || second || !end || !allYearsIn(tokens)) return null;
  if (ways.length + unknown.length > 0 || hasScope) return null;
  return {
    ask: 'seldom',
    of: { what: 'record', subject, area: area.codes, end, sex: sexOf(bag) },
  };
};

/** Health that is not good, in so many words, and not that of the mind. */
const inPoorHealth = /(?<!\bmental )\b(?:poor|poorer|bad|ill) health\b|\bunhealthy\b/;

/** Where, of whom and which end is asked, and words that tell nothing apart. */
const isAround = ({ meaning }: Token): boolean =>
  meaning !== null &&
  (['area', 'sex', 'end', 'small'].includes(meaning.is) ||
    (meaning.is === 'verb' && ['in', 'which', 'where', 'mean'].includes(meaning.verb)));

/** What is left of years that are lived so, once where and of whom is taken away: `years of life spend poor`. */
const ofYears =
  /^(?:(?:years of life|how long people live|life|lived|living|spen[dt]|spending) ?)*(?:poor|poorer|ill|unhealthy|(?:poor|bad|ill) health)?$/;

/** Years of life less those in good health: `years in poor health in leeds`, or poor health with no more than an area and a sex. What else is asked of poor health is read by others. */
export const poorerHealth: SeldomRule = (bag, typed, tokens) => {
  const [area, second] = bag.areas;
  if (!inPoorHealth.test(typed) || second || bag.hasScope || bag.years.length > 0) return null;
  const left = tokens.filter((token) => !isAround(token)).map(({ words }) => words);
  const isOfYears = /\byears?\b|\bhow long\b/.test(typed) && !/\bmany people\b/.test(typed);
  const isAlone = tokens.every(
    ({ words, meaning }) =>
      meaning?.is === 'area' ||
      meaning?.is === 'sex' ||
      /^(?:in|of|for|poor|poorer|health)$/.test(words),
  );
  if (!isAlone && !(isOfYears && ofYears.test(left.join(' ')))) return null;
  const isOfAll = !area || isCountry(area.codes, bag.words);
  const of = isOfAll && bag.ends.length + bag.verbs.size > 0 ? null : (area?.codes ?? null);
  return { ask: 'seldom', of: { what: 'poorer-health', area: of, sex: sexOf(bag) } };
};

/** What is answered in words, whatever is measured. */
const ofWords: readonly Question['ask'][] = ['cause', 'cannot', 'not-held', 'data'];

/** Poor health where figures of those who are poor would answer: of health as such none is held. */
export const untoldHealth = (
  typed: string,
  { question }: Reading,
  tokens: readonly Token[],
): string[] => {
  const [said] = inPoorHealth.exec(typed) ?? [];
  const isOfFigures = question && 'subject' in question && !ofWords.includes(question.ask);
  const isOfPoor = tokens.some(
    ({ words, meaning }) => meaning && 'subject' in meaning && words.startsWith('poor'),
  );
  return said !== undefined && isOfFigures && isOfPoor ? [said] : [];
};

const among =
  /\b(?:in|between) (?:the )?(?:more |most |less |least )?(?:poor|rich|deprived|disadvantaged|affluent|well off)(?:er|est)?(?: and (?:rich|poor))? (?:areas?|places?|parts?|neighbourhoods?|communities)\b/;

/** Places by how poor they are, among which no figure is held but how long people live. */
export const untoldPlaces = (typed: string, { question }: Reading): string[] => {
  const [said] = among.exec(typed) ?? [];
  const subject = question && 'subject' in question ? question.subject : null;
  return said !== undefined && (subject?.beside?.length ?? 0) > 0 ? [said] : [];
};

/** Whether one area lies in another: `is bassetlaw in south yorkshire`. */
export const liesIn: SeldomRule = (
  { areas: [area, around], parts, subject, words, ...bag },
  typed,
) => {
  if (!/^(?:is|are) .+ in /.test(typed) || !area || subject || bag.unknown.length > 0) return null;
  if (!around && parts.length === 1) return { ask: 'within', area: area.codes, kind: 'region' };
  const kind = around && kindOf(around.codes[0]!, words);
  return kind === 'ics' || kind === 'county' ? { ask: 'within', area: area.codes, kind } : null;
};

/** Words of a past that no year tells, which figures of now do not answer: `five years ago`; none where none is said. */
export function untoldPast(
  typed: string,
  { question }: Reading,
  tokens: readonly Token[],
): string[] {
  const [ago] = /\b\w+ (?:years?|decades?) ago\b/.exec(typed) ?? [];
  if (ago !== undefined) return [ago];
  const isOfList = question?.ask === 'ends' || question?.ask === 'figure';
  const ever = allYearsIn(tokens);
  return ever !== undefined && isOfList && /est\b|\bmost\b|\brecord (?:low|high)/.test(typed)
    ? [ever]
    : [];
}
