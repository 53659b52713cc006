import { yearsOf } from './change-rules.ts';
import {
  asPrinted,
  isOfArea,
  periodSaid,
  sexSaid,
  workedOut,
  type ClaimRule,
  type Said,
  type Verdict,
} from './claim.ts';
import { z95 } from './errors-apart.ts';
import { figureAt, figuresOf, isRanged } from './figures-of-kind.ts';
import { isFold, isWay, periodsIn, sizesIn, type Told } from './gap-words.ts';
import { healthy, life, slope } from './lengths-of-life.ts';
import { ownMove, type OwnMove } from './own-moves.ts';
import { membersOf } from './range-rules.ts';

const printed = (value: number | null): number | null =>
  value === null ? null : Number(asPrinted(value, 1));

/** A figure less another as they are printed; null where one of them is not held. */
const less = (one: number | null, other: number | null): number | null => {
  const [a, b] = [printed(one), printed(other)];
  return a === null || b === null ? null : printed(a - b);
};

/** How wide the gap of a part of an area’s page was in a period, as printed, below nought on its other side; null where the files do not tell. */
type GapAt = (said: Said, sex: string, period: string) => number | null;

const againstCountry =
  (id: string): GapAt =>
  ({ profile, site }, sex, period) =>
    less(figureAt(profile, id, sex, period), figureAt(site.country, id, sex, period));

const gaps: Readonly<Record<string, GapAt>> = {
  'gap-life': againstCountry(life),
  'gap-healthy': againstCountry(healthy),
  'gap-sexes': ({ profile }, _, period) =>
    less(figureAt(profile, life, 'female', period), figureAt(profile, life, 'male', period)),
  'gap-poorer-health': ({ profile }, sex, period) =>
    less(figureAt(profile, life, sex, period), figureAt(profile, healthy, sex, period)),
  'gap-deprivation': ({ profile }, sex, period) => printed(figureAt(profile, slope, sex, period)),
  'gap-members': ({ profile, site }, sex, period) => {
    const held = membersOf(profile, site).flatMap(
      (each) => figureAt(each, life, sex, period) ?? [],
    );
    return held.length < 2 ? null : less(Math.max(...held), Math.min(...held));
  },
};

/**
 * On which side a gap lies of which words name none, 1 or -1: inside an area the usual one, unless its section says
 * that the line runs the other way; else that of the newest period. Nought where that is of no width.
 */
function sideUnnamed(said: Said, people: string | undefined): number {
  const { block, profile, site } = said;
  if (block.part === 'gap-deprivation')
    return block.section.includes(`for ${people}, the line runs the other way`) ? -1 : 1;
  const held = [profile, site.country].flatMap((each) =>
    [life, healthy].flatMap((id) => figuresOf(each, id).map(({ period }) => period)),
  );
  const newestFirst = [...new Set(held)].toSorted((a, b) => yearsOf(b)[1] - yearsOf(a)[1]);
  const sizes = newestFirst.map((period) => gapIn(said, people, period));
  return Math.sign(sizes.find((size) => size !== null) ?? 0);
}

/** The gap of a sentence in a period: of women or men, and only between the sexes of neither. */
function gapIn(said: Said, people: string | undefined, period: string): number | null {
  const { part } = said.block;
  if ((people === undefined) !== (part === 'gap-sexes')) return null;
  return gaps[part]!(said, people === undefined ? '' : sexSaid(people), period);
}

/**
 * What is wrong of sizes told of periods, one for each or one for all: each must be that of the files, on its side.
 * Where no side is named, the gap must have been on one in all of them, and on that which is so told.
 */
function wrongOf(
  said: Said,
  people: string | undefined,
  told: readonly Told[],
  periods: readonly string[],
): string[] {
  if (periods.length === 0) return ['of no period'];
  if (told.length !== 1 && told.length !== periods.length)
    return [`of ${periods.length} periods, and not of ${told.length}`];
  const held = periods.map((period) => gapIn(said, people, period));
  const side = sideUnnamed(said, people);
  const isOnIts = [1, -1].some(
    (each) => each !== -side && held.every((size) => (size ?? 0) * each >= 0),
  );
  return periods.flatMap((period, place) => {
    const is = held[place] ?? NaN;
    const { size, side: named } = (told.length === 1 ? told[0] : told[place])!;
    const isSo = named === null ? isOnIts && Math.abs(is) === size : is === size * named;
    return isSo ? [] : [`${held[place]} in ${periodSaid(period)}`];
  });
}

/** What is known of sizes that are those of the files: `words` must say whether their change was tested, which inside an area needs a range. */
function verdictOf(wrong: readonly string[], words: string, { block, profile }: Said): Verdict {
  if (wrong.length > 0) return { against: `by the files it was ${wrong.join(', ')}` };
  if (/not tested|may be chance|could be chance|cannot/i.test(words)) return 'untested';
  const canBe = block.part !== 'gap-deprivation' || figuresOf(profile, slope).some(isRanged);
  return canBe && words.includes('more than chance')
    ? 'tested'
    : { against: 'it does not say whether that was tested' };
}

const noForm: Verdict = { against: 'by its words it is more than sizes in periods' };

const isOfGap = (said: Said): boolean => isOfArea(said) && gaps[said.block.part] !== undefined;

/** What is said of women before a sentence in its block. */
function ofWomenBefore({ sentence, block }: Said): string {
  const [before = ''] = block.text.split(sentence);
  return before.slice(before.lastIndexOf('For women '));
}

const areApart = (periods: readonly string[]): boolean =>
  periods.length > 1 &&
  periods.slice(1).every((period, place) => yearsOf(periods[place]!)[1] < yearsOf(period)[0]);

/**
 * `For women the gap was 3.6 years in 2017 to 2019 and 4.2 in …`, `The gap was 3.9 years in …`; `For men it was 5.0, 5.5
 * and 5.5.`, `… 5.0 each time.`: in the periods that the sentence on women before it names.
 */
const throughPeriods: ClaimRule = {
  pattern:
    /^(?:For (women|men) (?:the gap|it)|The gap) was (?!.*\b(?:a fall|a rise|the same as now)\b)(.+)\.$/,
  judge: ([, people, words = ''], said) => {
    if (!isOfGap(said)) return null;
    if (!isWay(words)) return noForm;
    const own = periodsIn(words);
    const periods = own.length > 0 ? own : periodsIn(ofWomenBefore(said));
    if (!areApart(periods)) return { against: 'by its words it is of no two periods apart' };
    const { part, text, section } = said.block;
    const around = part === 'gap-deprivation' ? text : section;
    return verdictOf(wrongOf(said, people, sizesIn(words), periods), around, said);
  },
};

/** `More; gap in 2017 to 2019: women 3.6, men 5.0`, `More; in …: 3.8`, `More; it was, for women 3.6 in … and men 5.0 in …`, on the fold of a gap. */
const onFold: ClaimRule = {
  pattern: /^More; (?:(?:gap )?in (\d[^:]+): |it was, for )(.+)$/,
  judge: ([, since, words = ''], said) => {
    if (!isOfGap(said)) return null;
    if (!isFold(said.sentence)) return noForm;
    const wrong = words.split(/,? (?:and )?(?=(?:wo)?men \d)/).flatMap((told) => {
      const [, people] = /^((?:wo)?men) /.exec(told) ?? [];
      return wrongOf(said, people, sizesIn(told), periodsIn(since ?? told));
    });
    return verdictOf(wrong, said.block.section, said);
  },
};

/** `5.5 years less, men`, over the words of a gap with the country: by its comparison. */
const sizeOver: ClaimRule = {
  pattern: /^([\d.]+) years (more|less), (women|men)$/,
  judge: ([, size, way, people], { block, profile }) => {
    const { against_country: ofLife, healthy_against_country: ofHealth } = profile.gaps;
    const held = { 'gap-life': ofLife, 'gap-healthy': ofHealth }[block.part]?.[sexSaid(people)];
    if (!held) return { against: 'its file has no such gap' };
    const { size: signed } = held.now;
    const isSo = Math.abs(signed).toFixed(1) === size && signed > 0 === (way === 'more');
    if (!isSo) return { against: `its file has ${signed}` };
    return held.comparison.result === 'similar'
      ? { against: 'the test that is held finds the two similar' }
      : 'tested';
  },
};

/** What an area’s own figures are of, by the answer that a block begins with or by its part. */
const ownOf: Readonly<Record<string, string>> = {
  'Length of life': life,
  'Years in good health': healthy,
  'gap-life': life,
  'gap-healthy': healthy,
};

/** How the figures moved that a block tells of, by sex; null where it is of no length of life. */
function movedIn({ block: { text, part }, profile }: Said): Record<string, OwnMove | null> | null {
  const [answered = ''] = text.split(':');
  const isAverage = answered === 'Average length of life';
  const id = isAverage ? life : (ownOf[answered] ?? ownOf[part]);
  if (id === undefined) return null;
  const of = (sex: string) => ownMove(profile, { id, sex, isAverage });
  return { female: of('female'), male: of('male') };
}

const isBeyondChance = (errors: number): boolean => Math.abs(errors) > z95;

/** Whether words on chance, after a change or after both, are so of one with these errors. */
function isChanceSo(words: string, errors: number | null): boolean {
  if (/not tested/i.test(words)) return errors === null;
  if (errors === null) return false;
  return words.includes(isBeyondChance(errors) ? 'more than chance' : 'could be chance');
}

/** What a block says of both changes at once, after them. */
const ofBoth = /\bBoth (?:are more than|could be) chance\.|\bNot tested, as /;

/** `For women it was 57.0 years in 2013 to 2015, a fall of 5.2 since.`, `For men it was 55.6, a fall of 4.7.`, `…, the same as now.`, `…, a rise of 0.4 since, more than chance.` */
const ownSince: ClaimRule = {
  pattern:
    /^For (women|men) it was ([\d.]+)(?: years? in (\d{4}(?:\/\d\d| to \d{4})?))?, (?:a (fall|rise) of ([\d.]+)(?: since)?|the same as now)(?:, (not tested|more than chance|which could be chance))?\.$/,
  judge: ([, people, value, since, way, size = '0', chance], said) => {
    const all = isOfArea(said) ? movedIn(said) : null;
    if (!all) return null;
    const moved = all[sexSaid(people)];
    if (!moved) return { against: 'by its file no two periods apart are held' };
    const { then, change, errors } = moved;
    const from = since ?? / in (\d{4}(?:\/\d\d| to \d{4})?),/.exec(ofWomenBefore(said))?.[1];
    const isSo =
      periodSaid(then.period) === from &&
      printed(then.value) === Number(value) &&
      change === Number(size) * (way === 'fall' ? -1 : 1);
    if (!isSo)
      return {
        against: `by its file it was ${printed(then.value)} in ${periodSaid(then.period)}, and ${change} since`,
      };
    const words = chance ?? ofBoth.exec(said.block.text)?.[0] ?? '';
    const isSilent = change === 0 && words === '';
    if (!isSilent && !isChanceSo(words, errors))
      return { against: `by its file it is ${errors ?? 'an unknown number of'} errors apart` };
    return errors === null ? 'untested' : 'tested';
  },
};

/** `Both are more than chance.`, `Both could be chance.`, `Not tested, as ranges are held for some of these figures only.`, after the changes of women and of men. */
const ownOfBoth: ClaimRule = {
  pattern:
    /^(?:Both (?:are more than|could be) chance|Not tested, as ranges are held for (some) of these figures only)\.$/,
  judge: ([words, some], said) => {
    const all = isOfArea(said) ? movedIn(said) : null;
    if (!all || !/\bFor women it was .+ For men it was /.test(said.block.text)) return null;
    const errors = Object.values(all).map((each) => each?.errors ?? null);
    if (!errors.every((each) => isChanceSo(words, each)))
      return { against: `by its file they are ${errors.join(' and ')} errors apart` };
    const ends = Object.values(all).flatMap((each) => (each ? [each.then, each.now] : []));
    if (some) return workedOut(ends.some(isRanged), 'by its file none of them has a range');
    return errors.includes(null) ? 'untested' : 'tested';
  },
};

/** How wide the gaps of an area are and were, and how its own figures moved. */
export const gapRules: readonly ClaimRule[] = [
  throughPeriods,
  onFold,
  sizeOver,
  ownSince,
  ownOfBoth,
];
