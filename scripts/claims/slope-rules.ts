import { asPrinted, sexSaid, workedOut, type ClaimRule } from './claim.ts';
import { figuresOf } from './figures-of-kind.ts';
import { slope } from './lengths-of-life.ts';
import type { Profile } from './public-site.ts';

/** The slope indices of one sex as printed, by period, oldest first. */
const printed = (profile: Profile, people: string): { period: string; size: number }[] =>
  figuresOf(profile, slope)
    .filter(({ sex }) => sex === sexSaid(people))
    .map(({ period, value }) => ({ period, size: Number(asPrinted(value!, 1)) }))
    .toSorted((a, b) => a.period.localeCompare(b.period));

const inFull = (size: number): string => `the file says ${size} years`;

/** `In A, women at the least deprived end can expect to live 9.2 years longer than at the other end.` */
const longerAtOneEnd: ClaimRule = {
  pattern:
    /, (women|men) at the (least|most) deprived end can expect to live ([\d.]+) years longer/,
  judge: ([, people = '', end, years], { profile }) => {
    const size = printed(profile, people).at(-1)?.size ?? NaN;
    return workedOut(size === Number(years) * (end === 'least' ? 1 : -1), inFull(size));
  },
};

/** `For men it is 13.8 years.`, after what is said of women: by the same line, the same way. */
const forTheOthers: ClaimRule = {
  pattern: /^For (women|men) it is ([\d.]+) years\.$/,
  judge: ([, people = '', years], { profile, block }) => {
    if (block.part !== 'gap-deprivation') return null;
    const size = printed(profile, people).at(-1)?.size ?? NaN;
    const way = block.text.includes('at the least deprived end can expect') ? 1 : -1;
    return workedOut(size === Number(years) * way, inFull(size));
  },
};

/** `In A, for women, the line runs the other way: life is 1.8 years longer at the most deprived end.` */
const theOtherWay: ClaimRule = {
  pattern: /, for (women|men), the line runs the other way: life is ([\d.]+) years longer/,
  judge: ([, people = '', years], { profile }) => {
    const size = printed(profile, people).at(-1)?.size ?? NaN;
    return workedOut(size === -Number(years), inFull(size));
  },
};

interface Told {
  period: string;
  size: number;
}

/** Sizes with their periods; `For men it was 12.3, 13.8 and 13.8` is of the periods told of women before it. */
function toldOf(words: string, before: string): Told[] {
  const sizes = [...words.matchAll(/(\d+\.\d)(?: years)?( the other way)?/g)].map(
    ([, size, other]) => Number(size) * (other === undefined ? 1 : -1),
  );
  const periodsIn = (text: string) =>
    [...text.matchAll(/(\d{4}) to (\d{4})/g)].map(([, a, b]) => `${a}-${b}`);
  const own = periodsIn(words);
  const named = own.length > 0 ? own : periodsIn(before);
  // `2.0 years in 2016 to 2018, 2019 to 2021 and 2022 to 2024`, `3.0 each time`: one size of all.
  const [only, ...others] = sizes;
  if (only !== undefined && others.length === 0)
    return named.map((period) => ({ size: only, period }));
  return sizes.map((size, place) => ({ size, period: named[place] ?? '' }));
}

const shareNoYear = (told: readonly Told[]): boolean =>
  told.every(({ period }, place) => place === 0 || told[place - 1]!.period.slice(5) < period);

/** `For women the gap was 9.8 years in 2016 to 2018, 11.1 in …`, `For men it was 12.3, …`, inside an area: each as published, in periods apart, and untested. */
const lineOverTime: ClaimRule = {
  pattern: /^For (women|men) (?:the gap|it) was (.+)\.$/,
  judge: ([sentence, people = '', sizes = ''], { profile, block }) => {
    if (block.part !== 'gap-deprivation' || !/not tested|may be chance/.test(block.text))
      return null;
    const before = block.text.slice(0, block.text.indexOf(sentence));
    const told = toldOf(sizes, before);
    if (told.length < 2) return { against: 'it tells of fewer than two periods' };
    // Where the words name no way, the line runs one way in all periods: the usual one, or that which was told before.
    const isOtherWay = !/ way\b/.test(sizes) && /the line runs the other way/.test(block.section);
    const isSo = told.every(({ period, size }) =>
      printed(profile, people).some(
        (each) => each.period === period && each.size === (isOtherWay ? -size : size),
      ),
    );
    return isSo && shareNoYear(told)
      ? 'untested'
      : { against: 'the file has other figures, or the periods share a year' };
  },
};

/** Sentences on the gap by deprivation inside an area. */
export const slopeRules: readonly ClaimRule[] = [
  longerAtOneEnd,
  forTheOthers,
  theOtherWay,
  lineOverTime,
];
