import { areaLinked, type ClaimRule } from './claim.ts';
import { figureAt, figuresOf } from './figures-of-kind.ts';
import { indicatorDrawn, rangedIn, setsOfPage } from './peers.ts';
import type { Profile, PublicSite } from './public-site.ts';
import { placesAmong } from './rank-rules.ts';

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

/** Whether words on a place, or on how many areas one is beyond, are of these places. */
function isPlaceOf(
  words: string,
  { first, last, among }: { first: number; last: number; among: number },
): boolean {
  const count = last - first + 1;
  if (words === 'too close to call') return count === among;
  const [, end, near] = /^one of the (lowest|highest) (\d+)$/.exec(words) ?? [];
  if (end) return Number(near) === count && (end === 'lowest' ? first === 1 : last === among);
  const [, side, beyond] = /^(lower|higher) than at least (\d+) others?$/.exec(words) ?? [];
  if (side) return Number(beyond) === (side === 'lower' ? among - last : first - 1);
  const named = [...words.matchAll(/(\d+)(?:st|nd|rd|th)/g)].map(([, place]) => Number(place));
  return named[0] === first && named.at(-1) === last;
}

/** Whether the ranges give an area the places that its cell names among those on its page. */
function hasPlaces(words: string, area: Profile, id: string, site: PublicSite): boolean {
  return setsOfPage(site, id).some((peers) => {
    const own = peers.find(({ profile }) => profile === area);
    if (!own) return false;
    const { first, last, among } = placesAmong(own.figure, rangedIn(peers));
    return isPlaceOf(words, { first, last, among });
  });
}

/** How near an area is to an end of a list, or how many it is beyond. */
const endForm =
  'too close to call|one of the (?:lowest|highest) \\d+|(?:lower|higher) than at least \\d+ others?';

/** `Similar higher than at least 161 others`: the places of the area of a row that is neither better nor worse, or of which nobody tested. */
const cellPlace: ClaimRule = {
  pattern: new RegExp(`^(?:−?[\\d.,]+%? (?:.+ )?)?(?:Similar )?(${endForm})$`),
  judge: ([, places = ''], { block, address, site }) => {
    const area = areaLinked({ block, site });
    if (!area) return null;
    return hasPlaces(places, area, indicatorDrawn(address), site)
      ? 'recomputed'
      : { against: `the ranges give ${area.name} other places` };
  },
};

/** `Better`, `Worse between 12th and 200th`, `283.3 Worse`: how the area of a row stands to the country, and its places. */
const cellVerdict: ClaimRule = {
  pattern: new RegExp(
    `^(?:−?[\\d.,]+%? (?:.+ )?)?(Better|Worse|Higher|Lower)(?: (${endForm}|(?:between )?\\d+\\w\\w(?: and \\d+\\w\\w)?))?$`,
  ),
  judge: ([, word = '', places], { block, address, site }) => {
    const area = areaLinked({ block, site });
    // A region has no file of its own; the note under the table says whose test its words are.
    if (!area) return /\b(?:our|own) test\b/.test(block.section) ? 'names-test' : null;
    const id = indicatorDrawn(address);
    if (!resultsOf(area, id, site.country).includes(word.toLowerCase()))
      return { against: `by the files ${area.name} is not` };
    return places === undefined || hasPlaces(places, area, id, site)
      ? 'tested'
      : { against: `the ranges give ${area.name} other places` };
  },
};

/** `Against England; place among 296, lowest first`, over a column. */
const placesOverColumn: ClaimRule = {
  pattern: /\bplace among (\d+), lowest first$/i,
  judge: ([, count], { address, site }) =>
    setsOfPage(site, indicatorDrawn(address)).some(
      (peers) => rangedIn(peers).length === Number(count),
    )
      ? 'recomputed'
      : { against: 'another number of areas has a range' },
};

/** `No figure in both periods.`, in the row of an area in a list of changes. */
const notInBoth: ClaimRule = {
  pattern: /^No figure in both periods\.$/,
  judge: (_, { block, address, site }) => {
    const area = areaLinked({ block, site });
    const id = indicatorDrawn(address);
    if (!area) return null;
    const periods = [...site.profiles.values()]
      .flatMap((each) => figuresOf(each, id).map(({ period }) => period))
      .toSorted();
    const held = Map.groupBy(figuresOf(area, id), ({ sex }) => sex);
    const sexes = new Set(figuresOf(site.country, id).map(({ sex }) => sex));
    const isHeld = (sex: string): boolean =>
      [periods.at(0), periods.at(-1)].every((end) =>
        held.get(sex)?.some(({ period }) => period === end),
      );
    return [...sexes].every(isHeld)
      ? { against: 'figures of the first and the last period are held, of each sex' }
      : 'recomputed';
  },
};

/** What stands in the tables of areas of an indicator. */
export const cellRules: readonly ClaimRule[] = [
  cellVerdict,
  cellPlace,
  placesOverColumn,
  notInBoth,
];
