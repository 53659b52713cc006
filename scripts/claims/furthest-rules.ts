import { join } from 'node:path';
import { groupSaid, rowsHeld } from './fold-rules.ts';
import { asPrinted, printedNumber, workedOut, type ClaimRule, type Said } from './claim.ts';
import { countedOnce } from './counted.ts';
import { figureAt } from './figures-of-kind.ts';
import { rowsIn } from './table-rows.ts';

/** A figure of the file beside the country’s. */
interface Beside {
  id: string;
  result: string;
  basis: string;
  isAverage: boolean;
  value: number;
  country: number;
  printed: string;
}

const timesOf = ({ value, country }: Beside): string => asPrinted(value / country, 2);

const apart = ({ value, country }: Beside): number => Math.max(value / country, country / value);

/** Averages of councils beside the country’s figures, of rows of which no figure of the area is held; of one sex each. */
function averagesOf({ profile, site }: Said): Beside[] {
  const bare = profile.scorecard.filter(({ latest }) => latest === null);
  return bare.flatMap(({ indicator_id: id }) => {
    const average = (profile.averages ?? []).find((each) => each.indicator_id === id);
    const newest = average?.periods.findLast(({ value }) => value !== null);
    const country = newest && figureAt(site.country, id, average!.sex, newest.period);
    if (!newest || !country) return [];
    const printed = asPrinted(newest.value!, average!.decimals);
    return [
      {
        id,
        result: 'untested',
        basis: 'none',
        isAverage: true,
        value: newest.value!,
        country,
        printed,
      },
    ];
  });
}

/** Every figure of the scorecard that is counted and some times the country’s, and not 1.00 times as printed, the furthest first. */
function placed(said: Said): Beside[] {
  const own = said.profile.scorecard.flatMap(({ indicator_id: id, latest, comparison }) => {
    const { result, basis, country_value: country } = comparison;
    const { decimals = 1 } = said.profile.indicators.find((each) => each.id === id) ?? {};
    if (!latest?.value || !country) return [];
    const printed = asPrinted(latest.value, decimals);
    return [{ id, result, basis, isAverage: false, value: latest.value, country, printed }];
  });
  const counted = new Set(countedOnce(rowsHeld(said.profile), said.site).map(({ id }) => id));
  return [...own, ...averagesOf(said)]
    .filter(({ id }) => counted.has(id))
    .filter(({ value, country }) => value > 0 && country > 0)
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

const isOf = ({ printed }: Beside, said: string): boolean =>
  Number(printed) === printedNumber(said);

/** `Furthest behind of those tested: Adults who smoke, 20.8%, 2.00 times England’s 10.4% (OHID’s test).`: of what a test found worse. */
const furthest: ClaimRule = {
  pattern:
    /^Furthest (behind|ahead) of those tested: .*, (−?[\d.,]+)%?, ([\d.,]+) times .+?’s ([\d.,]+)%? \((our|.+’s) test\)\.$/,
  judge: ([, side, figure = '', times, country = '', whose], said) => {
    const result = side === 'behind' ? 'worse' : 'better';
    const basis = whose === 'our' ? 'computed' : 'published';
    const all = inScope(said);
    const named = all.find(
      (each) =>
        each.result === result &&
        each.basis === basis &&
        isOf(each, figure) &&
        timesOf(each) === times &&
        [0, 1, 2].some(
          (decimals) => Number(asPrinted(each.country, decimals)) === printedNumber(country),
        ),
    );
    if (!named) return { against: `no figure of ${figure} is so ${result} in the file` };
    const beyond = all.find((each) => each.result === result && apart(each) > apart(named));
    return workedOut(!beyond, `${beyond?.id} is further ${side}`);
  },
};

/** Whether a figure lies on the side of the country’s that is not good. */
const isBehind = (said: Said) => {
  const rows = rowsOf(said);
  return ({ id, value, country }: Beside): boolean => {
    const polarity = rows.get(id)?.polarity;
    return polarity === 'lower' ? value > country : polarity === 'higher' && value < country;
  };
};

/** `Further behind, but not tested: Deaths from drug misuse, 3.67 times England’s; 3 more.` */
const furtherUntested: ClaimRule = {
  pattern:
    /^(Further behind, but|Furthest behind,|Furthest behind of its averages,) not tested: (.+)\.$/,
  judge: ([, lead = '', list = ''], said) => {
    const all = inScope(said);
    const worst = lead.endsWith('but') ? all.find(({ result }) => result === 'worse') : undefined;
    const isMeant = (each: Beside): boolean =>
      each.result === 'untested' && each.isAverage === lead.endsWith('averages,');
    const isTold = isBehind(said);
    const held = all.filter((each) => isMeant(each) && isTold(each));
    const told = [...list.matchAll(/, ([\d.,]+) times\b/g)].map(([, times]) => times);
    // Several may print alike: each time that is told is of one that was not told yet.
    const items = told.reduce<Beside[]>((taken, times) => {
      const next = held.find((each) => timesOf(each) === times && !taken.includes(each));
      return next ? [...taken, next] : taken;
    }, []);
    const last = items.at(-1);
    const others = Number(/; (\d+) more$/.exec(list)?.[1] ?? 0);
    if (!last || items.length < told.length) return { against: 'the file has no such figure' };
    const further = held.filter((each) => !worst || apart(each) > apart(worst));
    const missed = further.filter((each) => !items.includes(each));
    const isSo = missed.length <= others && missed.every((each) => apart(each) <= apart(last));
    return workedOut(isSo, `${missed.map(({ id }) => id).join(', ')} are further behind`);
  },
};

/** What a scorecard and its folds name as furthest from the country’s figures. */
export const furthestRules: readonly ClaimRule[] = [furthest, furtherUntested];
