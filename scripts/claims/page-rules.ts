import {
  asPrinted,
  fewest,
  periodSaid,
  printedNumber,
  sexSaid,
  workedOut,
  type ClaimRule,
  type Said,
} from './claim.ts';
import { figureAt, isInForce, rowsOf } from './figures-of-kind.ts';
import { setsOfRegions, setsOfSystems } from './groups-of-areas.ts';
import { cellRules } from './cell-rules.ts';
import { indicatorDrawn } from './peers.ts';
import type { Profile, PublicSite } from './public-site.ts';
import { remembered } from './remember.ts';
import { endsOf, setRulesOfPages } from './set-rules.ts';

interface End {
  name: string;
  value: string;
}

/** The lowest and the highest of some areas at one period, as printed, by every name that shares an end. */
function endsAmong(areas: readonly Profile[], id: string, sex: string, period: string) {
  const decimals = areas[0]?.indicators.find((each) => each.id === id)?.decimals ?? 1;
  const figures = areas.flatMap((area) => {
    const value = figureAt(area, id, sex, period);
    return value === null ? [] : [{ name: area.name, value: Number(asPrinted(value, decimals)) }];
  });
  if (figures.length < fewest) return null;
  const values = figures.map(({ value }) => value);
  const at = (value: number): End[] =>
    figures
      .filter((each) => each.value === value)
      .map(({ name }) => ({ name, value: value.toFixed(decimals) }));
  return { sex, period, lowest: at(Math.min(...values)), highest: at(Math.max(...values)) };
}

/** Every name that shares an end, or how many do where they are more than two. */
const matches = (ends: readonly End[], words: string, value: string): boolean =>
  (ends.every(({ name }) => words.includes(name)) ||
    (ends.length > 2 && words === `${ends.length} areas`)) &&
  Number(ends[0]?.value) === printedNumber(value);

/** Every sex and period for which one of some areas has a figure, each once. */
function periodsOf(areas: readonly Profile[], id: string): { sex: string; period: string }[] {
  const held = areas.flatMap((area) => rowsOf(area, id));
  return [...new Map(held.map(({ sex, period }) => [sex + period, { sex, period }])).values()];
}

/** The ends of an indicator in every region and every system, at every period. */
const endsOfSets = remembered((site: PublicSite, id: string) =>
  [...setsOfRegions(site), ...setsOfSystems(site)].flatMap((areas) =>
    periodsOf(areas, id).flatMap(({ sex, period }) => endsAmong(areas, id, sex, period) ?? []),
  ),
);

/** Two ends, and of whom and when they are, where that is said. */
interface EndsSaid {
  low: [words: string, value: string];
  high: [words: string, value: string];
  sex?: string;
  period?: string | undefined;
}

function runsBetween({ site, address }: Said, { low, high, sex, period }: EndsSaid) {
  const found = endsOfSets(site, indicatorDrawn(address)).some(
    (held) =>
      (sex === undefined || held.sex === sex) &&
      (period === undefined || periodSaid(held.period) === period) &&
      matches(held.lowest, ...low) &&
      matches(held.highest, ...high),
  );
  return found ? 'recomputed' : { against: 'no region and no system has these ends' };
}

const lived =
  /\b(women|men) can expect to live from ([\d.]+) years (?:in|on) (.+) to ([\d.]+) (?:in|on) (.+)\.$/i;

/** `Women can expect to live from 80.6 years in Lincoln to 85.4 in Rutland.`, in the period that the sentence after it names. */
const regionRuns: ClaimRule = {
  pattern: lived,
  judge: ([opening, people, low = '', lowest = '', high = '', highest = ''], said) => {
    const after = said.block.text.split(opening)[1] ?? '';
    const [, period] = /^ That is [\d.]+ years? apart \((.+?)\)/.exec(after) ?? [];
    if (period === undefined) return { against: 'no period is told of it' };
    const ends = { low: [lowest, low], high: [highest, high] } satisfies EndsSaid;
    return runsBetween(said, { ...ends, sex: sexSaid(people), period });
  },
};

/** `That is 4.8 years apart (2023 to 2025).`, after the two ends it is between, which are asked with its period. */
const regionApart: ClaimRule = {
  pattern: /^That is ([\d.]+) years? apart \(/,
  judge: ([opening, size], { block }) => {
    const before = block.text.slice(0, block.text.indexOf(opening)).trim();
    const [, , low, , high] = lived.exec(before) ?? [];
    const apart = (Number(high) - Number(low)).toFixed(1);
    return workedOut(apart === size, `the ends are ${apart} years apart`);
  },
};

/** `lowest Nottingham 55.3, highest Rutland 64.8`: of the councils of a region or a system. */
const regionEnds: ClaimRule = {
  pattern: /\blowest (.+) (−?[\d.,]+)%?, highest (.+) (−?[\d.,]+)%?$/,
  judge: ([, lowest = '', low = '', highest = '', high = ''], said) =>
    runsBetween(said, { low: [lowest, low], high: [highest, high] }),
};

/** `no other ICS has local authorities further apart`: by the spread of every system in force. */
const furthestApart: ClaimRule = {
  pattern: /^In length of life, no other .+ has .+ further apart\.$/,
  judge: (_, { site, block }) => {
    const sizes = [...site.profiles.values()]
      .filter((each) => each.kind === 'ics' && isInForce(each))
      .flatMap((each) => ['female', 'male'].flatMap((sex) => endsOf(each, sex)?.difference ?? []));
    if (sizes.length < fewest) return { against: `${sizes.length} systems have a spread` };
    const widest = asPrinted(Math.max(...sizes), 1);
    return block.section.includes(widest)
      ? 'recomputed'
      : { against: `the widest is ${widest} years` };
  },
};

/** Ends and comparisons of pages that are no profile. */
export const pageRules: readonly ClaimRule[] = [
  regionRuns,
  regionApart,
  regionEnds,
  furthestApart,
  ...cellRules,
  ...setRulesOfPages,
];
