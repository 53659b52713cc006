import { join } from 'node:path';
import { monthNames } from '../../src/tables/month-names.ts';
import { countsMoved } from './change-rules.ts';
import {
  areaLinked,
  asPrinted,
  numberOf,
  periodSaid,
  printedNumber,
  sexSaid,
  workedOut,
  type ClaimRule,
} from './claim.ts';
import { z95 } from './errors-apart.ts';
import { figuresOf, isInForce, isLowerTier, isRanged } from './figures-of-kind.ts';
import { life } from './lengths-of-life.ts';
import { setsAmong } from './peers.ts';
import type { Profile, PublicSite, PublicTarget } from './public-site.ts';
import { rowsIn } from './table-rows.ts';

/** Half of a 99.8% range, in standard errors (content/methods/many-comparisons.mdx). */
const z998 = 3.0902;

/** The targets of every system that count, each system once. */
const countedBySystem = ({ profiles }: PublicSite): PublicTarget[][] => {
  const systems = [...profiles.values()].flatMap(({ progress }) => progress.systems);
  return [...new Map(systems.map((each) => [each.system.code, each])).values()].map(({ targets }) =>
    targets.filter(({ is_counted: isCounted }) => isCounted),
  );
};

/** `In the papers of the other 28 we read no other.`: systems without a target that counts. */
const othersWithoutTarget: ClaimRule = {
  pattern: /^In the papers of the other (\S+) we read no other\.$/,
  judge: ([, count = ''], { site }) => {
    const without = countedBySystem(site).filter(({ length }) => length === 0).length;
    return workedOut(without === numberOf(count), `${without} systems have none that counts`);
  },
};

/** Why targets are not followed, as a story has it over their number. */
const reasons: Readonly<Record<string, string>> = {
  'It gives no number to reach': 'no-number',
  'It gives no year to reach it by': 'no-year',
  'No indicator here measures it': 'no-indicator',
  'It is for an area that no figure here covers': 'other-geography',
};

/** `It gives no year to reach it by`, before how many targets do not. */
const reasonCounted: ClaimRule = {
  pattern: new RegExp(`^(?:${Object.keys(reasons).join('|')})$`),
  judge: ([words], { site, block }) => {
    const targets = countedBySystem(site).flat();
    const found = targets.filter(({ years }) => years.at(-1)?.reason === reasons[words]).length;
    const isSo = block.section.includes(`${words} ${found} `);
    return workedOut(isSo, `the files count ${found}`);
  },
};

/** `The figure held here is 10.5% (no range is held, 2024).`: of the area that stands before it. */
const figureHeld: ClaimRule = {
  pattern: /\bThe figure held here is ([\d.,]+)\S* \(no range is held, ([\w/ ]+)\)\.$/,
  judge: ([, value = '', period = ''], { block, site }) => {
    const area = areaLinked({ block, site });
    if (!area) return { against: 'no area stands before it' };
    const isSo = area.indicators.some(({ id, decimals }) =>
      figuresOf(area, id).some(
        (figure) =>
          !isRanged(figure) &&
          periodSaid(figure.period) === period &&
          asPrinted(figure.value!, decimals) === asPrinted(printedNumber(value), decimals),
      ),
    );
    return workedOut(isSo, `no such figure of ${area.name} is held, or its range is`);
  },
};

interface Source {
  publisher: string;
  title: string;
  /** As stated: a day, a month or a year. */
  date: string;
}

/** A day as running text has it, `19 August 2024`; empty where no whole day is known. */
function daySaid(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return year && month && day ? `${day} ${monthNames[month - 1]} ${year}` : '';
}

/** Whether a source is cited: its publisher, with its title, whole or to its colon, or with the day it came out. */
const isCited = ({ publisher, title, date }: Source, text: string): boolean =>
  [`${title}: `, `${title.split(': ')[0]}: `, `${daySaid(date) || '?'}, `].some((named) =>
    text.startsWith(`${publisher}, ${named}`),
  );

/** `Publisher, title: 29 (what it counts); …`, under figures from elsewhere: quoted, of a source that was read. */
const sourceQuoted: ClaimRule = {
  pattern: /^[^:]+, [^:]+: .+ \(.+\)\.?$/,
  judge: (_, { address, block: { text, section }, site: { data } }) => {
    if (!address.startsWith('/stories/') || !section.startsWith('Figures from elsewhere'))
      return null;
    const isRead = ['documents', 'national-sources']
      .flatMap((table) => rowsIn<Source>(join(data, `${table}.csv`)))
      .some((source) => isCited(source, text));
    return isRead ? 'in-general' : { against: 'no source of that name is in the tables' };
  },
};

/** `For men, it narrowed in none and widened in none.`; of women with how many were tested: of the indicator it names. */
const narrowedAndWidened: ClaimRule = {
  pattern:
    /^(?:We tested (\S+) councils\.\s.*?|For (women|men), (?:.+ )?narrowed .*?in )(\w+)(?: of them)? and widened in (\w+)\.$/,
  judge: ([, tested, people, narrower = '', wider = ''], said) => {
    const id = said.block.indicator;
    if (!said.address.startsWith('/stories/') || id === null) return null;
    const counts = countsMoved(said.site, id, sexSaid(people));
    const isSo =
      (tested === undefined || counts.tested === numberOf(tested)) &&
      counts.narrower === numberOf(narrower) &&
      counts.wider === numberOf(wider);
    return workedOut(isSo, `the file counts ${JSON.stringify(counts)}`);
  },
};

/** `… 12.8 years (99.8% range between −1.7 and 27.3; more than chance by the usual test, not by the strict one).`: by the range that it gives. */
const betweenLevels: ClaimRule = {
  pattern:
    /([\d.,]+)[^(]* \(99\.8% range between (−?[\d.,]+) and (−?[\d.,]+); more than chance by the usual test, not by the strict one\)\.$/,
  judge: ([, size = '', low = '', high = '']) => {
    const [lower, upper] = [printedNumber(low), printedNumber(high)];
    const [middle, half] = [(lower + upper) / 2, (upper - lower) / 2];
    const isSo =
      lower <= 0 &&
      upper >= 0 &&
      Math.abs(middle) > (half * z95) / z998 &&
      // All three numbers are rounded.
      Math.abs(Math.abs(middle) - printedNumber(size)) < 0.2;
    return isSo ? 'tested' : { against: 'its range does not bear that out' };
  },
};

/** Whether words name some areas and no other: what is left of them without the names is no name. */
const namesOnly = (words: string, areas: readonly Profile[]): boolean =>
  areas.every(({ name }) => words.includes(name)) &&
  !/[a-z]{4}/.test(areas.reduce((rest, { name }) => rest.replace(name, ''), words));

/** `For women, the shortest is that of Hull (80.1 years) and the longest that of Hart (87.0 years).`: the ends among the councils of the region of both, else of all. */
const shortestAndLongest: ClaimRule = {
  pattern:
    /^(?:For (?:women|men), the shortest is that of )?(.+) \(([\d.]+) years\) and the longest that of (.+) \(([\d.]+) years\)\.$/,
  judge: ([, low = '', least, high = '', most], { block, site }) => {
    // What a person wrote may be taken out of the sentence; its block has it.
    const before = block.text.slice(0, block.text.indexOf(` and the longest that of ${high}`));
    const people = /.*\bfor (women|men), the shortest/i.exec(before)?.[1];
    const all = [...site.profiles.values()].filter((each) => isLowerTier(each) && isInForce(each));
    const named = all.filter(({ name }) => low.includes(name) || high.includes(name));
    const [region = null, another] = new Set(named.map((each) => each.region));
    const inRegion = all.filter((each) => another !== undefined || each.region === region);
    const peers = setsAmong(inRegion, life).find(
      ([first]) => first?.figure.sex === sexSaid(people),
    );
    const isEnd = (words: string, years: string | undefined, end: number): boolean => {
      const at = (peers ?? []).filter(({ figure }) => figure.value === end);
      return (
        asPrinted(end, 1) === years &&
        namesOnly(
          words,
          at.map(({ profile }) => profile),
        )
      );
    };
    const values = (peers ?? []).map(({ figure }) => figure.value);
    const [lowest, highest] = [Math.min(...values), Math.max(...values)];
    return workedOut(
      isEnd(low, least, lowest) && isEnd(high, most, highest),
      `by the files they run from ${lowest} to ${highest}`,
    );
  },
};

/** What stories say amid their look-ups, as far as public files hold it. */
export const storyRules: readonly ClaimRule[] = [
  othersWithoutTarget,
  reasonCounted,
  figureHeld,
  sourceQuoted,
  narrowedAndWidened,
  betweenLevels,
  shortestAndLongest,
];
