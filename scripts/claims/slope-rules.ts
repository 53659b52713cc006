import { areaLinked, asPrinted, sexSaid, workedOut, type ClaimRule } from './claim.ts';
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

/** `Uttlesford 0.4 years longer at the most deprived end`, in the list of the narrowest on the page of the country. */
const otherWayInList: ClaimRule = {
  pattern: /^.+ ([\d.]+) years longer at the most deprived end(?: \(.+\))?$/,
  judge: ([, years], said) => {
    const area = areaLinked(said);
    if (!area) return null;
    const sizes = ['women', 'men'].map((people) => printed(area, people).at(-1)?.size ?? NaN);
    return workedOut(sizes.includes(-Number(years)), `the file says ${sizes.join(' and ')} years`);
  },
};

/** Sentences on the gap by deprivation inside an area. */
export const slopeRules: readonly ClaimRule[] = [
  longerAtOneEnd,
  forTheOthers,
  theOtherWay,
  otherWayInList,
];
