import { asPrinted, isOfArea, periodSaid, sexSaid, type ClaimRule, type Said } from './claim.ts';
import { errorsApart, z95 } from './errors-apart.ts';
import { figureAt, figuresOf } from './figures-of-kind.ts';
import { healthy, life } from './lengths-of-life.ts';
import type { PublicFigure } from './public-site.ts';
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

/** `For women the gap was 3.6 years in 2017 to 2019 and 4.2 in …; for men it was 5.0 and 5.5.`, `The gap was 3.9 years in …` */
const throughPeriods: ClaimRule = {
  pattern:
    /^(?:For (women|men) (?:the gap|it) was|The gap was) ([\d.]+ years? in \d{4} to \d{4}(?:, (?:and )?[^;a-z]*in|, \d| and \d).*?)(?:; for (men) (?:it|the gap) was (.+))?\.$/,
  judge: ([, people, first = '', others, second = ''], said) => {
    if (!isOfArea(said) || gaps[said.block.part] === undefined) return null;
    if (/ (?:since|other way|more|less|wider|narrower)\b/.test(first + second)) return null;
    const periods = periodsIn(first);
    return verdictOf(
      [
        ...wrongOf(
          said,
          people ? sexSaid(people) : null,
          sizesIn(first.replace(/\d{4}/g, '')),
          periods,
        ),
        ...(others ? wrongOf(said, 'male', sizesIn(second), periods) : []),
      ],
      said,
    );
  },
};

/** `For men it was 5.0, 5.5 and 5.5.`, `… 5.0 each time.`: in the periods that the sentence on women before it names. */
const forMenToo: ClaimRule = {
  pattern:
    /^For men (?:it|the gap) was ((?:\d|nothing)[\d.]*(?:,? (?:and )?(?:\d|nothing)[\d.]*)*)(?: each time)?\.$/,
  judge: ([sentence, sizes = ''], said) => {
    if (!isOfArea(said) || gaps[said.block.part] === undefined) return null;
    const [before = ''] = said.block.text.split(sentence);
    const ofWomen = before.slice(before.lastIndexOf('For women '));
    const wrong = wrongOf(said, 'male', sizesIn(sizes), periodsIn(ofWomen));
    return verdictOf(periodsIn(ofWomen).length < 2 ? ['of no two periods'] : wrong, said);
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

/** `79.7 years in 2017 to 2019, a fall of 0.4 since`, of an area’s own figures. */
const own =
  /([\d.]+)(?: years in (\d{4}) to (\d{4}))?, (?:a (fall|rise) of ([\d.]+)|the same as now)/;

function wrongSince(words: string, since: string, figures: readonly PublicFigure[]): string[] {
  const [, value, , , way, size] = own.exec(words) ?? [];
  const [then, now] = [figures.find(({ period }) => period === since), figures.at(-1)];
  if (value === undefined || !then || !now) return ['nothing'];
  const moved = Number(asPrinted(printed(now.value)! - printed(then.value)!, 1));
  const told = size === undefined ? 0 : Number(size) * (way === 'rise' ? 1 : -1);
  return printed(then.value) === Number(value) && moved === told
    ? []
    : [`${printed(then.value)}, and ${moved} since`];
}

/** `For women it was 62.9 years in 2013 to 2015, a fall of 1.0 since, and for men 62.5, a fall of 1.0: both more than chance.` */
const ownSince: ClaimRule = {
  pattern:
    /^For women it was ([\d.]+ years in (\d{4}) to (\d{4}), .+?), and for men (.+?): (.+)\.$/,
  judge: ([, women = '', from, to, men = '', chance = ''], said) => {
    if (!isOfArea(said)) return null;
    const since = `${from}-${to}`;
    // On the page of the country neither measure has a part of that name.
    const ofPart = { 'gap-life': life, 'gap-healthy': healthy }[said.block.part];
    const tried = (ofPart === undefined ? [healthy, life] : [ofPart]).map((id) => {
      const bySex = ['female', 'male'].map((sex) =>
        figuresOf(said.profile, id).filter((each) => each.sex === sex),
      );
      const wrong = [women, men].flatMap((words, place) => wrongSince(words, since, bySex[place]!));
      return { bySex, wrong };
    });
    const { bySex } = tried.find(({ wrong }) => wrong.length === 0) ?? {};
    if (!bySex) return { against: `by its file it was ${tried[0]!.wrong.join('; ')}` };
    const errors = bySex.map((figures) =>
      errorsApart(
        figures.find(({ period }) => period === since)!,
        figures.at(-1)!,
      ),
    );
    if (/^both (?:more than|could be) chance$/.test(chance)) {
      const isReal = chance === 'both more than chance';
      const isSo = errors.every((each) => each !== null && Math.abs(each) > z95 === isReal);
      return isSo ? 'tested' : { against: `they are ${errors.join(' and ')} errors apart` };
    }
    return null;
  },
};

/** How wide the gaps of an area are and were, and how its own figures moved. */
export const gapRules: readonly ClaimRule[] = [
  throughPeriods,
  forMenToo,
  onFold,
  sizeOver,
  ownSince,
];
