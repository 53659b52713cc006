import { asPrinted, fewest, printedNumber, type ClaimRule, type Said } from './claim.ts';
import { figureAt, isLowerTier } from './figures-of-kind.ts';
import { indicatorDrawn } from './peers.ts';
import type { Profile } from './public-site.ts';
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
  return { lowest: at(Math.min(...values)), highest: at(Math.max(...values)) };
}

const isInForce = ({ valid_to }: Profile): boolean => valid_to === null;

/** Areas of each region: councils of the lower and the single tier, of the upper and the single tier, and systems. */
function setsOfRegions({ site }: Said): Profile[][] {
  const areas = [...site.profiles.values()].filter(
    (each) => (isInForce(each) || each.kind === 'ics') && each.kind !== 'country',
  );
  return [...Map.groupBy(areas, ({ region }) => region).values()].flatMap((all) => [
    all.filter(isLowerTier),
    all.filter(({ kind }) => kind !== 'district' && kind !== 'ics'),
    all.filter(({ kind }) => kind === 'ics'),
  ]);
}

/** Every name that shares an end, or how many do where they are more than two. */
const matches = (ends: readonly End[], words: string, value: string): boolean =>
  (ends.every(({ name }) => words.includes(name)) ||
    (ends.length > 2 && words === `${ends.length} areas`)) &&
  Number(ends[0]?.value) === printedNumber(value);

/** Every sex and period for which one of some areas has a figure, each once. */
function periodsOf(areas: readonly Profile[], id: string): { sex: string; period: string }[] {
  const held = areas.flatMap(
    ({ indicators }) => indicators.find((each) => each.id === id)?.observations ?? [],
  );
  return [...new Map(held.map(({ sex, period }) => [sex + period, { sex, period }])).values()];
}

function runsBetween(said: Said, low: [string, string], high: [string, string]) {
  const id = indicatorDrawn(said.address);
  const found = setsOfRegions(said).some((areas) =>
    periodsOf(areas, id).some(({ sex, period }) => {
      const ends = endsAmong(areas, id, sex, period);
      return ends && matches(ends.lowest, ...low) && matches(ends.highest, ...high);
    }),
  );
  return found ? 'recomputed' : { against: 'no region has these ends' };
}

/** `life expectancy runs from 80.6 years in Lincoln to 85.4 in Rutland: 4.8 years` */
const regionRuns: ClaimRule = {
  pattern: /life expectancy runs from ([\d.]+) years (?:in|on) (.+) to ([\d.]+) (?:in|on) (.+):/,
  judge: ([, low = '', lowest = '', high = '', highest = ''], said) =>
    runsBetween(said, [lowest, low], [highest, high]),
};

/** `lowest Nottingham 55.3, highest Rutland 64.8`: of the councils of a region. */
const regionEnds: ClaimRule = {
  pattern: /\blowest (.+) (−?[\d.,]+)%?, highest (.+) (−?[\d.,]+)%?$/,
  judge: ([, lowest = '', low = '', highest = '', high = ''], said) =>
    runsBetween(said, [lowest, low], [highest, high]),
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

/** How an area’s newest figure stands to the country’s of the same period: by its range, else as published. */
function resultsOf(area: Profile, id: string, country: Profile): string[] {
  const own = area.indicators.find((each) => each.id === id);
  if (!own) return [];
  return [...new Set(own.observations.map(({ sex }) => sex))].flatMap((sex) => {
    const latest = own.observations.findLast((each) => each.sex === sex && each.value !== null);
    const beside = latest && figureAt(country, id, sex, latest.period);
    if (!latest || beside === null || beside === undefined) return [];
    if (latest.lower === null || latest.upper === null) return latest.published_comparison ?? [];
    const side = latest.upper < beside ? 'lower' : latest.lower > beside ? 'higher' : 'similar';
    if (side === 'similar' || own.polarity === 'none') return side;
    return side === own.polarity ? 'better' : 'worse';
  });
}

/** `Better` in the row of an area on the page of an indicator. */
const cellVerdict: ClaimRule = {
  pattern: /^(Better|Worse|Higher|Lower)$/,
  judge: ([word = ''], said) => {
    const area = said.block.link === null ? undefined : said.site.profiles.get(said.block.link);
    // A region has no file of its own; the note under the table says whose test its words are.
    if (!area) return /\b(?:our|own) test\b/.test(said.block.section) ? 'names-test' : null;
    return resultsOf(area, indicatorDrawn(said.address), said.site.country).includes(
      word.toLowerCase(),
    )
      ? 'tested'
      : { against: `by the files ${area.name} is not` };
  },
};

/** Ends and comparisons of pages that are no profile. */
export const pageRules: readonly ClaimRule[] = [
  regionRuns,
  regionEnds,
  furthestApart,
  cellVerdict,
  ...setRulesOfPages,
];
