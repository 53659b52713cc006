import {
  asPrinted,
  fewest,
  isOfArea,
  periodSaid,
  printedNumber,
  sexSaid,
  workedOut,
  type ClaimRule,
} from './claim.ts';
import { entryOf, figuresOf, isRanged, rangedOfKind } from './figures-of-kind.ts';
import { healthy } from './lengths-of-life.ts';
import { indicatorOfPage, peersAt, rangedIn, setsOfPage, tiersOf } from './peers.ts';
import type { PublicFigure } from './public-site.ts';

/** The places that an area could hold among those of its kind, counted from the lowest. */
interface Places {
  first: number;
  last: number;
  among: number;
}

/** The normal distribution up to `x`, by its series. */
function normalUpTo(x: number): number {
  let [term, sum] = [x, x];
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Where the normal distribution reaches a share of one half or more, found by halving. */
function normalAt(share: number): number {
  let [low, high] = [0, 8];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (normalUpTo(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Joint 95% places, as `content/methods/ranks.mdx` says: ranges widened so that all hold together. */
export function placesAmong(own: PublicFigure, all: readonly PublicFigure[]): Places {
  const ranged = all.filter(isRanged);
  const widening = normalAt((1 + 0.95 ** (1 / ranged.length)) / 2) / 1.96;
  const wide = ({ value, lower, upper }: PublicFigure) => ({
    low: value! - (value! - lower!) * widening,
    high: value! + (upper! - value!) * widening,
  });
  const at = wide(own);
  const others = ranged.map(wide);
  return {
    first: 1 + others.filter(({ high }) => high < at.low).length,
    last: others.length - others.filter(({ low }) => low > at.high).length,
    among: others.length,
  };
}

/** The places that words name; null where they name none. */
function placesNamed(words: string): Partial<Places> | null {
  const [, end, count, of] = /\bone of the (highest|lowest) ([\d,]+) of (\d+)/.exec(words) ?? [];
  if (end === 'lowest') return { first: 1, last: Number(count), among: Number(of) };
  if (end === 'highest')
    return { first: Number(of) - Number(count) + 1, last: Number(of), among: Number(of) };
  const beyond = /\b(higher|lower) than at least (\d+) of (\d+)/.exec(words);
  if (beyond) {
    const [passed, everyone] = [Number(beyond[2]), Number(beyond[3])];
    return beyond[1] === 'higher'
      ? { first: passed + 1, last: everyone, among: everyone }
      : { first: 1, last: everyone - passed, among: everyone };
  }
  const [, one, other, side, among] =
    /\bbetween (\d+)(?:st|nd|rd|th) and (\d+)(?:st|nd|rd|th) (lowest|highest) of (\d+)/.exec(
      words,
    ) ?? [];
  if (one) {
    const [near, far, all] = [Number(one), Number(other), Number(among)];
    return side === 'lowest'
      ? { first: near, last: far, among: all }
      : { first: all - far + 1, last: all - near + 1, among: all };
  }
  const [, place, all] = /(?:(\d+)(?:st|nd|rd|th) )?lowe(?:st|r) of (\d+)/.exec(words) ?? [];
  if (all) return { first: Number(place ?? 1), last: Number(place ?? 1), among: Number(all) };
  const [, highest] = /\bhighe(?:st|r) of (\d+)/.exec(words) ?? [];
  return highest ? { first: Number(highest), last: Number(highest), among: Number(highest) } : null;
}

/** Whether words give a figure its places. Of two, one is lower and one higher; an end is told of three or more. */
function isPlacedSo(words: string, { first, last, among }: Places): boolean {
  if (among < fewest && !(among === 2 && /\b(?:lower|higher) of 2\b/.test(words))) return false;
  if (among >= fewest && /\b(?:lower|higher) of \d/.test(words)) return false;
  if (words.includes('too close to call')) {
    const [, count = among] = /\bamong (\d+)/.exec(words) ?? [];
    return (last - first + 1) * 2 > among && Number(count) === among;
  }
  const named = placesNamed(words);
  return named?.first === first && named.last === last && named.among === among;
}

/** `one of the highest 24 of 151`, in a row of the scorecard: by the ranges of all areas of its kind. */
const place: ClaimRule = {
  pattern:
    /\bone of the (?:highest|lowest) \d+ of \d+|(?:higher|lower) than at least \d+ of \d+|(?:lowest|highest|lower|higher) of \d+|too close to call among \d+/,
  judge: (_, { sentence, profile, site, block }) => {
    const latest = entryOf(profile, block.indicator)?.latest;
    if (!latest || block.indicator === null) return null;
    const of = { id: block.indicator, sex: latest.sex, period: latest.period };
    const places = placesAmong(latest, rangedOfKind(site, profile, of));
    const { first, last, among } = places;
    return workedOut(
      isPlacedSo(sentence, places),
      `its places are ${first} to ${last} of ${among}`,
    );
  },
};

/** `2024; between 10.5 and 12.5; …`, in a row of the scorecard: its range, before its places are asked. */
const rangeOfRow: ClaimRule = {
  pattern: /^(\d{4}(?:\/\d\d)?(?: to \d{4})?); between (−?[\d.,]+)%? and (−?[\d.,]+)%?(?:;|$)/,
  judge: ([, period = '', low = '', high = ''], { profile, block, address }) => {
    const latest = isOfArea({ address, profile }) && entryOf(profile, block.indicator)?.latest;
    if (!latest || latest.lower === null || latest.upper === null) return null;
    const { decimals = 1 } = profile.indicators.find(({ id }) => id === block.indicator) ?? {};
    const isSo =
      periodSaid(latest.period) === period &&
      Number(asPrinted(latest.lower, decimals)) === printedNumber(low) &&
      Number(asPrinted(latest.upper, decimals)) === printedNumber(high);
    return isSo
      ? null
      : { against: `its file has ${latest.lower} to ${latest.upper}, ${latest.period}` };
  },
};

/** `Rutland stands between 3rd and 40th lowest of 151.`, under the table of an indicator. */
const placeOfExample: ClaimRule = {
  pattern:
    /^(.+?) (?:stands between|is (?:one of the|(?:higher|lower) than at least)|is (?:(?:\d+(?:st|nd|rd|th) )?lowest|highest|lower|higher) of) /,
  judge: ([, name = ''], { sentence, address, site }) => {
    const id = indicatorOfPage(address);
    if (id === null || placesNamed(sentence) === null) return null;
    const isSo = setsOfPage(site, id).some((peers) =>
      peers.some(({ profile, figure }) => {
        if (profile.name_in_sentence.toLowerCase() !== name.toLowerCase()) return false;
        return isPlacedSo(sentence, placesAmong(figure, rangedIn(peers)));
      }),
    );
    return workedOut(isSo, 'its ranges give it other places');
  },
};

/** `Places count from the lowest figure of the 296 local authorities with a range, …` */
const placesCounted: ClaimRule = {
  pattern: /^Places count from the lowest figure of the (\d+) .+ with a range\b/,
  judge: ([, count], { address, site }) => {
    const id = indicatorOfPage(address);
    if (id === null) return null;
    const counts = setsOfPage(site, id).map((peers) => rangedIn(peers).length);
    return workedOut(counts.includes(Number(count)), `${counts.join(' or ')} have a range`);
  },
};

/** `No place in order is given: the ranges are so wide that any of the 296 … could stand anywhere.` */
const noPlaces: ClaimRule = {
  pattern: /^No place in order is given: .+ any of the (\d+) /,
  judge: ([, count], { address, site }) => {
    const id = indicatorOfPage(address);
    if (id === null) return null;
    const isSo = setsOfPage(site, id).some((peers) => {
      const all = rangedIn(peers);
      if (all.length !== Number(count)) return false;
      return all.every((own) => {
        const { first, last, among } = placesAmong(own, all);
        return first === 1 && last === among;
      });
    });
    return workedOut(isSo, 'some area has fewer places');
  },
};

/** `Years in good health among counties and …; women: one of the lowest 12 of 151; men: …`, under a lifeline. */
const placesOfLengths: ClaimRule = {
  pattern: /^Years in good health among .+?; ((?:women|men): .+)\.$/,
  judge: ([, said = ''], { profile, site }) => {
    const id = healthy;
    const wrong = said.split(/; (?=(?:women|men): )/).filter((words) => {
      const sex = sexSaid(/^\w+/.exec(words)?.[0]);
      const own = figuresOf(profile, id).findLast((each) => each.sex === sex);
      if (!own) return true;
      const of = { id, sex, period: own.period };
      return !isPlacedSo(words, placesAmong(own, rangedIn(peersAt(tiersOf(site)[1]!, of))));
    });
    return workedOut(wrong.length === 0, `the ranges give other places than “${wrong[0]}”`);
  },
};

/** Places in order, with how sure they are. */
export const rankRules: readonly ClaimRule[] = [
  rangeOfRow,
  placesOfLengths,
  place,
  placeOfExample,
  placesCounted,
  noPlaces,
];
