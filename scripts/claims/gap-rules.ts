import { yearsOf } from './change-rules.ts';
import { asPrinted, isOfArea, periodSaid, sexSaid, type ClaimRule, type Said } from './claim.ts';
import { errorsApart, z95 } from './errors-apart.ts';
import { figureAt, figuresOf } from './figures-of-kind.ts';
import { healthy, life } from './lengths-of-life.ts';
import type { Profile, PublicFigure } from './public-site.ts';
import { membersOf } from './range-rules.ts';

const printed = (value: number | null): number | null =>
  value === null ? null : Number(asPrinted(value, 1));

/** How far apart two figures are as they are printed, without a sign. */
const between = (one: number | null, other: number | null): number | null => {
  const [a, b] = [printed(one), printed(other)];
  return a === null || b === null ? null : Math.abs(Number(asPrinted(a - b, 1)));
};

/** How wide the gap of a part of an area’s page was in a period, as printed; null where the files do not tell. */
type GapAt = (said: Said, sex: string, period: string) => number | null;

const againstCountry =
  (id: string): GapAt =>
  ({ profile, site }, sex, period) =>
    between(figureAt(profile, id, sex, period), figureAt(site.country, id, sex, period));

const gaps: Readonly<Record<string, GapAt>> = {
  'gap-life': againstCountry(life),
  'gap-healthy': againstCountry(healthy),
  'gap-sexes': ({ profile }, _, period) =>
    between(figureAt(profile, life, 'female', period), figureAt(profile, life, 'male', period)),
  'gap-poorer-health': ({ profile }, sex, period) =>
    between(figureAt(profile, life, sex, period), figureAt(profile, healthy, sex, period)),
  'gap-members': ({ profile, site }, sex, period) => {
    const held = membersOf(profile, site).flatMap(
      (each) => figureAt(each, life, sex, period) ?? [],
    );
    return held.length < 2 ? null : between(Math.max(...held), Math.min(...held));
  },
};

/** The periods that words name, as the tables write them. */
const periodsIn = (words: string): string[] =>
  [...words.matchAll(/\b(\d{4}) to (\d{4})\b/g)].map(([, from, to]) => `${from}-${to}`);

const sizesIn = (words: string): number[] =>
  [...words.matchAll(/(?<![\d.])\d+\.\d\b|\bnothing\b/g)].map(([size]) =>
    size === 'nothing' ? 0 : Number(size),
  );

/** What is wrong of some sizes told of periods, one for each or one for all, of one sex or between the two; empty where nothing is. */
function wrongOf(
  said: Said,
  sex: string | null,
  sizes: readonly number[],
  periods: readonly string[],
) {
  const gapAt = gaps[sex === null ? 'gap-sexes' : said.block.part]!;
  return periods.flatMap((period, place) => {
    const told = sizes.length === 1 ? sizes[0] : sizes[place];
    const held = gapAt(said, sex ?? '', period);
    return held === null || held !== told ? [`${held} in ${periodSaid(period)}`] : [];
  });
}

const verdictOf = (wrong: readonly string[], said: Said) => {
  if (wrong.length > 0) return { against: `by the files it was ${wrong.join(', ')}` };
  const isUntested = /not tested|may be chance|could be chance|cannot/i.test(said.block.section);
  return isUntested ? 'untested' : 'tested';
};

/** `For women the gap was 3.6 years in 2017 to 2019 and 4.2 in …`, `The gap was 3.9 years in …` */
const throughPeriods: ClaimRule = {
  pattern:
    /^(?:For (women|men) (?:the gap|it) was|The gap was) ([\d.]+ years? in \d{4} to \d{4}(?:, (?:and )?[^a-z]*in|, \d| and \d).*)\.$/,
  judge: ([, people, told = ''], said) => {
    if (!isOfArea(said) || gaps[said.block.part] === undefined) return null;
    if (/ (?:since|other way|more|less|wider|narrower)\b/.test(told)) return null;
    const sex = people ? sexSaid(people) : null;
    const sizes = sizesIn(told.replace(/\d{4}/g, ''));
    return verdictOf(wrongOf(said, sex, sizes, periodsIn(told)), said);
  },
};

/** What is said of women before a sentence in its block. */
function ofWomenBefore({ sentence, block }: Said): string {
  const [before = ''] = block.text.split(sentence);
  return before.slice(before.lastIndexOf('For women '));
}

/** `For men it was 5.0, 5.5 and 5.5.`, `… 5.0 each time.`: in the periods that the sentence on women before it names. */
const forMenToo: ClaimRule = {
  pattern:
    /^For men (?:it|the gap) was ((?:\d|nothing)[\d.]*(?:,? (?:and )?(?:\d|nothing)[\d.]*)*)(?: each time)?\.$/,
  judge: ([, sizes = ''], said) => {
    if (!isOfArea(said) || gaps[said.block.part] === undefined) return null;
    const periods = periodsIn(ofWomenBefore(said));
    const wrong = wrongOf(said, 'male', sizesIn(sizes), periods);
    return verdictOf(periods.length < 2 ? ['of no two periods'] : wrong, said);
  },
};

/** `More; gap in 2017 to 2019: women 3.6, men 5.0`, `More; in …`, `More; gap in …: 3.8`, on the fold of a gap. */
const onFold: ClaimRule = {
  pattern: /^More; (?:gap )?in (\d{4} to \d{4}): (?:women ([\d.]+), men ([\d.]+)|([\d.]+))$/,
  judge: ([, period = '', women, men, one], said) => {
    if (!isOfArea(said) || gaps[said.block.part] === undefined) return null;
    const told = one === undefined ? [women, men] : [one];
    const wrong = told.flatMap((size, place) =>
      wrongOf(
        said,
        one === undefined ? ['female', 'male'][place]! : null,
        [Number(size)],
        periodsIn(period),
      ),
    );
    return verdictOf(wrong, said);
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

/** The average of the councils of an area in each period of as many of them as the newest, as figures without ranges. */
function averagesOf({ averages = [] }: Profile, id: string, sex: string): PublicFigure[] {
  const all = averages.find((each) => each.indicator_id === id && each.sex === sex)?.periods ?? [];
  return all
    .filter(({ value, counted }) => value !== null && counted === all.at(-1)!.counted)
    .map(({ period, value }) => ({ period, sex, value, lower: null, upper: null }));
}

/** The newest figure and that of the first period apart from it, counted back in periods that share no year. */
interface Moved {
  then: PublicFigure;
  now: PublicFigure;
  /** Now less then, as printed. */
  change: number;
  /** The same in standard errors; null where one of them has no range. */
  errors: number | null;
}

function movedOf(figures: readonly PublicFigure[]): Moved | null {
  const now = figures.at(-1);
  if (!now) return null;
  const then = figures.reduceRight((first, each) =>
    yearsOf(each.period)[1] < yearsOf(first.period)[0] ? each : first,
  );
  const change = Number(asPrinted(printed(now.value)! - printed(then.value)!, 1));
  return then === now ? null : { then, now, change, errors: errorsApart(then, now) };
}

/** How the figures moved that a block tells of, by sex; null where it is of no length of life. */
function movedIn({ block: { text, part }, profile }: Said): Record<string, Moved | null> | null {
  const [answered = ''] = text.split(':');
  const isAverage = answered === 'Average length of life';
  const id = isAverage ? life : (ownOf[answered] ?? ownOf[part]);
  if (id === undefined) return null;
  const of = (sex: string) =>
    isAverage
      ? averagesOf(profile, id, sex)
      : figuresOf(profile, id).filter((each) => each.sex === sex);
  return { female: movedOf(of('female')), male: movedOf(of('male')) };
}

const isBeyondChance = (errors: number): boolean => Math.abs(errors) > z95;

/** Whether words on chance, after a change or after both, are so of one with these errors. */
function isChanceSo(words: string, errors: number | null): boolean {
  if (/not tested/i.test(words)) return errors === null;
  if (errors === null) return false;
  return words.includes(isBeyondChance(errors) ? 'more than chance' : 'could be chance');
}

/** What a block says of both changes at once, after them. */
const ofBoth = /\bBoth (?:are more than|could be) chance\.|\bNot tested, (?:as|so) /;

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

/** `Both are more than chance.`, `Both could be chance.`, `Not tested, so it may be chance.`, after the changes of women and of men. */
const ownOfBoth: ClaimRule = {
  pattern: /^(?:Both (?:are more than|could be) chance|Not tested, so it may be chance)\.$/,
  judge: ([words], said) => {
    const all = isOfArea(said) ? movedIn(said) : null;
    if (!all || !/\bFor women it was .+ For men it was /.test(said.block.text)) return null;
    const errors = Object.values(all).map((each) => each?.errors ?? null);
    if (!errors.every((each) => isChanceSo(words, each)))
      return { against: `by its file they are ${errors.join(' and ')} errors apart` };
    return errors.includes(null) ? 'untested' : 'tested';
  },
};

/** How wide the gaps of an area are and were, and how its own figures moved. */
export const gapRules: readonly ClaimRule[] = [
  throughPeriods,
  forMenToo,
  onFold,
  sizeOver,
  ownSince,
  ownOfBoth,
];
