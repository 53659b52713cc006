import {
  asPrinted,
  isOfArea,
  periodSaid,
  printedNumber,
  workedOut,
  type ClaimRule,
  type Said,
} from './claim.ts';
import { errorsApart, z95 } from './errors-apart.ts';
import { figureShown, firstOf } from './figure-shown.ts';
import { entryOf, figuresOf, isRanged } from './figures-of-kind.ts';
import { indicatorOfPage } from './peers.ts';
import type { Profile, PublicFigure } from './public-site.ts';
import { seriesSaid } from './range-rules.ts';

/** Where χ² of one degree of freedom leaves one in five hundred (content/methods/trends.mdx). */
const critical = 9.54953570608324;

/** The same for three degrees of freedom, those of five figures beside a line. */
const criticalMisfit = 14.79551705455239;

interface Point {
  time: number;
  value: number;
  weight: number;
}

interface Line {
  slope: number;
  chiSquared: number;
  misfit: number;
}

/** The slope of a weighted straight line, how far from none it is, and how far the points are from the line. */
function slopeOf(points: readonly Point[]): Line {
  const sum = (of: (point: Point) => number) =>
    points.reduce((all, point) => all + point.weight * of(point), 0);
  const [one, x, y] = [sum(() => 1), sum(({ time }) => time), sum(({ value }) => value)];
  const [xx, xy] = [sum(({ time }) => time ** 2), sum(({ time, value }) => time * value)];
  const spread = one * xx - x * x;
  const slope = (one * xy - x * y) / spread;
  const left = ({ time, value }: Point) => value - y / one - slope * (time - x / one);
  const misfit = points.reduce((all, point) => all + point.weight * left(point) ** 2, 0);
  return { slope, chiSquared: slope ** 2 / (one / spread), misfit };
}

/** Whether points turn on their way. */
const turn = (points: readonly Point[]): boolean => {
  const steps = points.slice(1).map(({ value }, before) => value - points[before]!.value);
  return Math.min(...steps) < 0 && Math.max(...steps) > 0;
};

/** Which way five figures move, where each left out in turn leaves it so; none where that may be chance, both where they turn and are further from a line than chance. */
export function trendOf(figures: readonly PublicFigure[]): 'up' | 'down' | 'both' | 'none' {
  const points = figures.map(({ value, lower, upper }, time) => ({
    time,
    value: value!,
    weight: ((2 * 1.959963984540054) / (upper! - lower!)) ** 2,
  }));
  const { slope, chiSquared, misfit } = slopeOf(points);
  const holds = points.every(
    (_, out) =>
      Math.sign(slopeOf(points.filter((_each, i) => i !== out)).slope) === Math.sign(slope),
  );
  if (chiSquared <= critical || !holds) return 'none';
  if (misfit > criticalMisfit && turn(points)) return 'both';
  return slope > 0 ? 'up' : 'down';
}

/** The figures that the test of a trend took, by the periods that the file names; null where they are not five. */
function testedOf(profile: Profile, id: string, sex: string): PublicFigure[] | null {
  const entry = entryOf(profile, id);
  const figures = figuresOf(profile, id).filter((each) => each.sex === sex && isRanged(each));
  const tested = figures.filter(({ period }) => entry?.trend.periods.includes(period));
  return tested.length === 5 ? tested : null;
}

/** The indicator that a sentence is about: of the page, of the row, or of the part it stands in. */
const indicatorHere = ({ address, block }: Said): string =>
  indicatorOfPage(address) ?? block.indicator ?? block.part;

function testedHere(said: Said): PublicFigure[] | null {
  const id = indicatorHere(said);
  const sex = entryOf(said.profile, id)?.sex;
  return sex === undefined ? null : testedOf(said.profile, id, sex);
}

/** From which year a sentence says that a test looks; undefined where it says none. */
const isFrom = (year: string | undefined, [first]: readonly PublicFigure[]): boolean =>
  year === undefined || (first?.period.startsWith(year) ?? false);

/** `no clear trend since 2018`, `By our test on the latest 5 separate periods: up and down, so no steady direction.` */
const noTrend: ClaimRule = {
  pattern: /\b(no clear trend|up and down)(?: since (\d{4})|, so no steady direction)?\.?$/i,
  judge: ([, words = '', year], said) => {
    const tested = testedHere(said);
    if (tested === null) return { against: 'the file names no five periods that were tested' };
    if (!isFrom(year, tested)) return { against: `the test begins with ${tested[0]!.period}` };
    const found = trendOf(tested);
    const fitting = words.toLowerCase() === 'up and down' ? 'both' : 'none';
    return workedOut(found === fitting, `the five figures go ${found}`);
  },
};

/** `getting worse`, `going up`: the five figures must go that way. */
const aTrend: ClaimRule = {
  pattern: /\b(getting (?:better|worse)|going (?:up|down))(?: since (\d{4}))?\.?$/i,
  judge: ([, words = '', year], said) => {
    const tested = testedHere(said);
    if (tested === null) return null;
    if (!isFrom(year, tested)) return { against: `the test begins with ${tested[0]!.period}` };
    const found = trendOf(tested);
    const polarity = said.profile.indicators.find(
      (each) => each.id === indicatorHere(said),
    )?.polarity;
    const rises = polarity === 'lower' ? 'getting worse' : 'getting better';
    const falls = polarity === 'lower' ? 'getting better' : 'getting worse';
    const fitting = { up: [rises, 'going up'], down: [falls, 'going down'] };
    const isFitting =
      found in fitting && fitting[found as 'up' | 'down'].includes(words.toLowerCase());
    return isFitting ? 'tested' : { against: `the five figures go ${found}` };
  },
};

/** Whether the newest of some figures differs by more than chance from that of an earlier year, and that way. */
function movedSince(figures: readonly PublicFigure[], since: string, way: string): boolean {
  const [then, now] = [figures.find(({ period }) => periodSaid(period) === since), figures.at(-1)];
  const errors = then && now && then !== now ? errorsApart(then, now) : null;
  return errors !== null && Math.abs(errors) > z95 && errors > 0 === (way === 'higher');
}

/** `was 24.4% in 2017 better than in 2019`, `By more than chance: worse than in 2018/19.`: two figures of one sex, tested. */
const sinceAYear: ClaimRule = {
  pattern:
    /^(?:By more than chance: |was \S+ in (?:[A-Z][a-z]+ )?\d{4}\S*(?: to \d{4}\S*)? )?(better|worse|higher|lower) than in (\d{4}(?:\/\d\d)?(?: to \d{4})?)\.?$/i,
  judge: ([sentence, word = '', since = ''], said) => {
    const id = indicatorHere(said);
    const { polarity } = said.profile.indicators.find((each) => each.id === id) ?? {};
    const good = polarity === 'lower' ? 'lower' : 'higher';
    const bad = polarity === 'lower' ? 'higher' : 'lower';
    const way = { better: good, worse: bad }[word.toLowerCase()] ?? word.toLowerCase();
    const ofWhom = seriesSaid(said, id, sentence);
    const { sex, trend } = (isOfArea(said) ? entryOf(said.profile, id) : undefined) ?? {};
    if (trend?.change && periodSaid(trend.change.from) !== since)
      return { against: `its file tells the change since ${trend.change.from}` };
    const isSo = [...Map.groupBy(ofWhom, (each) => each.sex)].some(
      ([each, figures]) => (sex === undefined || sex === each) && movedSince(figures, since, way),
    );
    return isSo ? 'tested' : { against: 'its figures do not differ so by more than chance' };
  },
};

/** `was 24.4% in 2011`, beside a small line; what a trend does since stands after it. */
const began: ClaimRule = {
  pattern:
    /^was ([\u2212-]?[\d.,]+)%? in ((?:[A-Z][a-z]+ )?\d{4}(?:\/\d\d)?(?: to \d{4}(?:\/\d\d)?)?)( .+)?$/,
  judge: ([, value = '', period = '', more], { profile, site, block: { part, indicator } }) => {
    if (part !== 'scorecard' || indicator === null) return null;
    const shown = figureShown(profile, indicator, site.country);
    const first = shown ? firstOf(shown.series, indicator, site) : undefined;
    const isSo =
      first !== undefined &&
      periodSaid(first.period) === period &&
      printedNumber(value) === Number(asPrinted(first.value!, shown!.decimals));
    if (isSo && more !== undefined) return null;
    return workedOut(isSo, `it begins with ${first?.value} in ${first?.period}`);
  },
};

/** What a small line begins with, and what a test of five periods found, or of two. */
export const trendRules: readonly ClaimRule[] = [began, noTrend, aTrend, sinceAYear];
