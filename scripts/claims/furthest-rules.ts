import { join } from 'node:path';
import { groupSaid, rowsHeld } from './fold-rules.ts';
import {
  asPrinted,
  dividedAsPrinted,
  printedNumber,
  workedOut,
  type ClaimRule,
  type Said,
} from './claim.ts';
import { countedOnce } from './counted.ts';
import { figureShown } from './figure-shown.ts';
import { rowsIn } from './table-rows.ts';

/** A figure of the file beside the country’s. */
interface Beside {
  id: string;
  result: string;
  basis: string;
  isAverage: boolean;
  isRanged: boolean;
  value: number;
  country: number;
  decimals: number;
  printed: string;
}

function apart({ value, country, decimals }: Beside): number {
  const times = dividedAsPrinted(value, country, decimals);
  return Math.max(times, 1 / times);
}

const timesOf = (figure: Beside): string => asPrinted(apart(figure), 2);

/** Averages of councils beside the country’s figures, of rows of which no figure of the area is held; of one sex each. */
const averagesOf = ({ profile, site }: Said): Beside[] =>
  profile.scorecard.flatMap(({ indicator_id: id }) => {
    const shown = figureShown(profile, id, site.country);
    if (!shown?.average || !shown.comparison.country_value) return [];
    const { value, decimals, comparison } = shown;
    return [
      {
        id,
        ...comparison,
        isAverage: true,
        isRanged: false,
        value,
        country: comparison.country_value!,
        decimals,
        printed: asPrinted(value, decimals),
      },
    ];
  });

/** Every figure of the scorecard that is counted and some times the country’s, and not 1.00 times as printed, the furthest first. */
function placed(said: Said): Beside[] {
  const own = said.profile.scorecard.flatMap(({ indicator_id: id, latest, comparison }) => {
    const { result, basis, country_value: country } = comparison;
    const { decimals = 1 } = said.profile.indicators.find((each) => each.id === id) ?? {};
    if (!latest?.value || !country) return [];
    const printed = asPrinted(latest.value, decimals);
    const isRanged = latest.lower !== null && latest.upper !== null;
    const { value } = latest;
    return [{ id, result, basis, isAverage: false, isRanged, value, country, decimals, printed }];
  });
  const counted = new Set(countedOnce(rowsHeld(said.profile), said.site).map(({ id }) => id));
  return [...own, ...averagesOf(said)]
    .filter(({ id }) => counted.has(id))
    .filter(({ value, country, decimals }) => dividedAsPrinted(value, country, decimals) > 0)
    .filter((each) => timesOf(each) !== asPrinted(1, 2))
    .toSorted((a, b) => apart(b) - apart(a));
}

interface IndicatorRow {
  id: string;
  short_name: string;
  polarity: string;
  group: string;
  headline: string;
}

const rowsOf = ({ site }: Said) =>
  new Map(rowsIn<IndicatorRow>(join(site.data, 'indicators.csv')).map((row) => [row.id, row]));

/** Rows that stand open, where there are more than these and two: headline ones, then by the name shown. */
const shownFirst = 10;

function openRows(said: Said): Set<string> {
  const rows = rowsOf(said);
  const { scorecard, averages = [] } = said.profile;
  const held = scorecard
    .filter(
      ({ latest, indicator_id: id }) =>
        latest !== null || averages.some((each) => each.indicator_id === id),
    )
    .flatMap(({ indicator_id: id }) => rows.get(id) ?? []);
  const place = ({ headline }: IndicatorRow): number => Number(headline || 1e6);
  const inOrder = held.toSorted(
    (a, b) => place(a) - place(b) || a.short_name.localeCompare(b.short_name, 'en-GB'),
  );
  const count = held.length > shownFirst + 2 ? shownFirst : held.length;
  return new Set(inOrder.slice(0, count).map(({ id }) => id));
}

/** The figures of the rows that the sentence stands over: of a fold those of its group that do not stand open. */
function inScope(said: Said): Beside[] {
  const all = placed(said);
  const fold = groupSaid(said.block.heading);
  if (fold === null) return all;
  const [rows, open] = [rowsOf(said), openRows(said)];
  return all.filter(({ id }) => rows.get(id)?.group === fold.group && !open.has(id));
}

/** One of a list, as it is told: how far, on which side, its figure and the country’s, and whose test. */
interface Told {
  figure?: string;
  times: string;
  isBelow: boolean;
  country?: string;
  whose?: string;
}

const num = '([\\d.,]+)';
const told = new RegExp(
  `^.+?(?:, ([\\u2212-]?[\\d.,]+)%?)?, (?:${num} times(?: \\S.*?’s(?: ${num}%?)?)?|where \\S.*?’s(?: ${num}%?)? is ${num} times that)(?: \\((not tested|our test|.+’s test)\\))?$`,
);

/** An item of the list in its parts; null where it is none. */
function toldIn(item: string): Told | null {
  const [, figure, over, countryOver, countryBelow, below, whose] = told.exec(item) ?? [];
  const times = over ?? below;
  if (times === undefined) return null;
  return {
    times,
    isBelow: below !== undefined,
    ...(figure === undefined ? {} : { figure }),
    ...((countryOver ?? countryBelow) ? { country: countryOver ?? countryBelow! } : {}),
    ...(whose === undefined ? {} : { whose }),
  };
}

/** Whether a figure is printed so, to whichever decimals. */
const printsAs = (value: number, said: string | undefined): boolean =>
  said === undefined ||
  [0, 1, 2].some((decimals) => Number(asPrinted(value, decimals)) === printedNumber(said));

const testsOf = ({ basis, result }: Beside): string =>
  result === 'untested' ? 'not tested' : basis === 'computed' ? 'our test' : '’s test';

const isTold = (each: Beside, { figure, times, isBelow, country, whose }: Told): boolean =>
  timesOf(each) === times &&
  each.value < each.country === isBelow &&
  printsAs(each.value, figure) &&
  printsAs(each.country, country) &&
  (whose ?? 'not tested').endsWith(testsOf(each));

/** Whether a figure lies on the side of the country’s that is not good. */
const isBehind = (said: Said) => {
  const rows = rowsOf(said);
  return ({ id, value, country }: Beside): boolean => {
    const polarity = rows.get(id)?.polarity;
    return polarity === 'lower' ? value > country : polarity === 'higher' && value < country;
  };
};

/** Figures that the items of a list tell of, each of one that was not told yet; null where one is of none. */
function figuresTold(items: readonly string[], held: readonly Beside[]): Beside[] | null {
  return items.reduce<Beside[] | null>((taken, item) => {
    const said = toldIn(item);
    const next = said && taken && held.find((each) => isTold(each, said) && !taken.includes(each));
    return next ? [...taken!, next] : null;
  }, []);
}

/** Those that a list should be of: behind or ahead, of the area itself or averages. */
function meantBy(lead: string, said: Said): Beside[] {
  const all = inScope(said);
  if (lead.startsWith('ahead')) return all.filter(({ result }) => result === 'better');
  const behind = isBehind(said);
  const isAverages = lead.includes(', in averages of its ');
  return all
    .filter(({ isAverage }) => isAverage === isAverages)
    .filter((each) => (each.result === 'untested' ? behind(each) : each.result === 'worse'));
}

/** The figures that a list under the same heading is of, as its first sentence says, and those in front that no test was made of. */
function listOf(lead: string, said: Said) {
  const all = meantBy(lead, said);
  const place = all.findIndex(({ result }) => result !== 'untested');
  return { all, untested: place < 0 ? all : all.slice(0, place), worst: all[place] };
}

/** How a sentence that begins a list names it: `behind England, in averages of its councils`. */
const opening = /(?:F|Of these, f)urthest ((?:behind|ahead of) [^:]+):/;

/** The list that a sentence of its block goes on with. */
const listBefore = (said: Said) => listOf(opening.exec(said.block.text)?.[1] ?? '', said);

/** `Furthest behind England: Deaths from drug misuse, 3.67 times England’s (not tested).`, also in the contents. */
const first: ClaimRule = {
  pattern: /^(?:F|Of these, f)urthest ((?:behind|ahead of) [^:]+): (.+)\.$/,
  judge: ([, lead = '', item = ''], said) => {
    const { all, worst } = listOf(lead, said);
    const [named] = figuresTold([item], all) ?? [];
    if (!named) return { against: 'the file has no such figure' };
    const isOfContents = said.block.text.startsWith('Better or worse than ');
    const isWhole = named.result !== 'untested' || !worst || isOfContents;
    if (!isWhole && !said.block.text.includes('Furthest of those tested: '))
      return { against: `that ${worst.id} is the furthest by a test is left out` };
    return workedOut(apart(named) === apart(all[0]!), `${all[0]!.id} is further`);
  },
};

/** `Then Early deaths from lung disease, 2.32 times England’s; and 1 more.`: those after the first that no test was made of. */
const then: ClaimRule = {
  pattern: /^Then (.+)\.$/,
  judge: ([, list = ''], said) => {
    const { untested } = listBefore(said);
    const items = list.split('; ');
    const [, more = '0'] = /^and (\d+) more$/.exec(items.at(-1) ?? '') ?? [];
    const named = more === '0' ? items : items.slice(0, -1);
    const told = figuresTold(
      named.map((item) => `${item} (not tested)`),
      untested.slice(1),
    );
    if (!told) return { against: 'the file has no such figure' };
    const rest = untested.slice(1).filter((each) => !told.includes(each));
    const inOrder = [untested[0]!, ...told, ...rest];
    const isSo =
      rest.length === Number(more) &&
      inOrder.every((each, place) => place === 0 || apart(each) <= apart(inOrder[place - 1]!));
    return workedOut(
      isSo,
      `after the first there are ${untested
        .slice(1)
        .map(({ id }) => id)
        .join(', ')}`,
    );
  },
};

/** `Furthest of those tested: Adults who smoke, 20.8%, 2.00 times England’s 10.4% (OHID’s test).`: after others that no test was made of. */
const byTest: ClaimRule = {
  pattern: /^Furthest of those tested: (.+)\.$/,
  judge: ([, item = ''], said) => {
    const { untested, worst } = listBefore(said);
    const isSo =
      worst !== undefined && untested.length > 0 && figuresTold([item], [worst]) !== null;
    return workedOut(isSo, `it is ${worst?.id ?? 'none'}`);
  },
};

/** `Not tested, as no ranges are held of these.`: of those that the block names and counts as not tested. */
const whyNot: ClaimRule = {
  pattern:
    /^Not tested, as (no ranges? (?:is|are) held of (?:it|these)|an average has no range)\.$/,
  judge: ([, why = ''], said) => {
    const { untested } = listBefore(said);
    const isOfOne = untested.length === 1;
    const isSo = why.startsWith('an average')
      ? untested.every(({ isAverage }) => isAverage)
      : why.endsWith('it') === isOfOne && untested.every(({ isRanged }) => !isRanged);
    return workedOut(isSo && untested.length > 0, 'one of them has a range, or was tested');
  },
};

/** `Better or worse than England?`, over them and in the contents: it asks and claims nothing. */
const asked: ClaimRule = {
  pattern: /^Better or worse than [^?]+\?$/,
  judge: () => 'in-general',
};

/** What a scorecard and its folds name as furthest from the country’s figures. */
export const furthestRules: readonly ClaimRule[] = [asked, byTest, first, then, whyNot];
