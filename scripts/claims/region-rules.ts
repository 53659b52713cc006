import { isInForce } from './figures-of-kind.ts';
import { areaLinked, asPrinted, fewest, periodSaid, workedOut, type ClaimRule } from './claim.ts';
import { fifthOf } from './fifth-of.ts';
import { setsOfSystems } from './groups-of-areas.ts';
import { kindNamed } from './kind-names.ts';
import { slope } from './lengths-of-life.ts';
import { indicatorDrawn, setsOfPage, type Peer } from './peers.ts';
import type { PublicFigure, PublicSite } from './public-site.ts';
import { remembered } from './remember.ts';

const valueOf = ({ figure }: Peer): number => figure.value;

/** Which fifth each figure lies in. */
export const fifthsOf = remembered((peers: readonly Peer[]): number[] => {
  const values = peers.map(valueOf);
  return values.map((value) => fifthOf(value, values));
});

/** The sets of the page of an indicator, and of each those in force: what a map draws. */
const setsDrawn = remembered((site: PublicSite, id: string): Peer[][] =>
  setsOfPage(site, id).flatMap((peers) => [
    peers,
    peers.filter(({ profile }) => isInForce(profile)),
  ]),
);

/** By region: how many of its areas lie in a fifth, of how many. */
function byRegion(peers: readonly Peer[], fifth: number) {
  const found = fifthsOf(peers);
  const held = peers.map((peer, i) => ({ region: peer.profile.region, isIn: found[i] === fifth }));
  return [...Map.groupBy(held, ({ region }) => region)].flatMap(([region, areas]) => {
    const inFifth = areas.filter(({ isIn }) => isIn).length;
    return region === null ? [] : [{ region, inFifth, areas: areas.length }];
  });
}

/** Names of regions as they stand in sentences differ in their article and capitals alone. */
const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** `The lowest fifth is commonest in London: 17 of its 32 local authorities.` */
const commonest: ClaimRule = {
  pattern: /^The (lowest|highest) fifth is commonest in (.+): (?:(\d+) of its (\d+)|its one) /,
  judge: ([, end, region = '', count = '1', all = '1'], { address, site }) => {
    const isSo = setsDrawn(site, indicatorDrawn(address)).some((peers) => {
      const shares = byRegion(peers, end === 'lowest' ? 1 : 5);
      const own = shares.find((each) => bare(each.region) === bare(region));
      if (shares.length < fewest || own?.inFifth !== Number(count) || own.areas !== Number(all))
        return false;
      return shares.every(
        (each) => each === own || each.inFifth / each.areas < own.inFifth / own.areas,
      );
    });
    return workedOut(isSo, 'by the files another region has the largest share, or another count');
  },
};

/** `Fifths of 296 local authorities, lowest first.` */
const fifthsCounted: ClaimRule = {
  pattern: /\bFifths of (\d+) (.+), (?:lowest|highest|widest gap) first\./,
  judge: ([, count, what = ''], { address, site }) => {
    if (what === 'systems') return null;
    const counts = setsDrawn(site, indicatorDrawn(address)).map((peers) => peers.length);
    return workedOut(counts.includes(Number(count)), `${counts.join(' or ')} have a figure`);
  },
};

/** So many shades a map has. */
const classes = 5;

/** How many areas each set of the page has that is too small for all shades. */
const fewCounts = (site: PublicSite, id: string): number[] =>
  setsDrawn(site, id)
    .map((peers) => peers.length)
    .filter((count) => count > 0 && count < classes);

/** `Smoking 2024. 2 local boards, highest first.`: of so few areas no fifths are made. */
const fewCounted: ClaimRule = {
  pattern: /\b(\d+) [^.\d]+, (?:lowest|highest|widest gap) first\.$/,
  judge: ([, count], { address, site }) => {
    const counts = fewCounts(site, indicatorDrawn(address));
    if (Number(count) >= classes) return null;
    return workedOut(counts.includes(Number(count)), `${counts.join(' or ')} have a figure`);
  },
};

/** `none: there are fewer areas than classes`, in the legend of a map. */
const fewerThanClasses: ClaimRule = {
  pattern: /^none: there are fewer areas than classes$/,
  judge: (_, { address, site }) =>
    workedOut(
      fewCounts(site, indicatorDrawn(address)).length > 0,
      `every map of the page has ${classes} areas or more`,
    ),
};

/** Figures of a set by region. */
const regionsAmong = (peers: readonly Peer[]): Group[] =>
  [...Map.groupBy(peers, ({ profile }) => profile.region ?? 'No region')].map(([name, held]) => ({
    name,
    held,
  }));

/** Figures of a set by system, of those that have three. */
function systemsAmong(peers: readonly Peer[], site: PublicSite): Group[] {
  const systems = [...site.profiles.values()].filter(
    (each) => each.kind === 'ics' && isInForce(each),
  );
  const sets = setsOfSystems(site);
  return systems.flatMap(({ name }, i) =>
    sets.slice(2 * i, 2 * i + 2).flatMap((areas) => {
      const held = peers.filter(({ profile }) => areas.includes(profile));
      return held.length < fewest ? [] : [{ name, held }];
    }),
  );
}

interface Group {
  name: string;
  held: readonly Peer[];
}

/** The group whose figures are furthest apart, and how far as printed; null where there are too few, or two share it. */
function furthestApart(groups: readonly Group[], decimals: number): [string, number] | null {
  const [first, second] = groups
    .map(({ name, held }) => {
      const values = held.map(valueOf);
      return { name, low: Math.min(...values), high: Math.max(...values) };
    })
    .toSorted((a, b) => b.high - b.low - (a.high - a.low));
  if (!first || new Set(groups.map(({ name }) => name)).size < fewest) return null;
  if (second && second.name !== first.name && first.high - first.low <= second.high - second.low)
    return null;
  const [high, low] = [first.high, first.low].map((value) => Number(asPrinted(value, decimals)));
  return [first.name, Number(asPrinted(high! - low!, decimals))];
}

/** `The widest spread inside one region: London, 29.0 percentage points.`, or inside one system. */
const widestGroup: ClaimRule = {
  pattern: /^The widest spread inside one ([^:]+): (.+), (−?[\d.,]+) /,
  judge: ([, by = '', name = '', size = ''], { address, site }) => {
    const id = indicatorDrawn(address);
    const isOfRegions = by === 'region' || kindNamed(site, by) === 'region';
    const isSo = setsOfPage(site, id).some((peers) => {
      const groups = isOfRegions ? regionsAmong(peers) : systemsAmong(peers, site);
      const decimals = peers[0]?.profile.indicators.find((each) => each.id === id)?.decimals ?? 0;
      const [widest, apart] = furthestApart(groups, decimals) ?? [];
      return (
        widest !== undefined &&
        bare(widest) === bare(name) &&
        apart === Number(size.replace(/,/g, ''))
      );
    });
    return workedOut(isSo, 'by the files it is another one, or another size');
  },
};

/** Whether a gap as printed has this range, which of one the other way is told as of its size. */
function isRangeOf({ value, lower, upper }: PublicFigure, told: readonly number[]): boolean {
  if (value === null || lower === null || upper === null) return false;
  const ends = value < 0 ? [-upper, -lower] : [lower, upper];
  return ends.every((end, place) => Number(asPrinted(end, 1)) === told[place]);
}

/** `Lincoln 10.3 years`, `South Holland the narrowest, 2.7 years`, in the list of its region: of the gaps inside councils, of women or of men by the heading over it. */
const gapInList: ClaimRule = {
  pattern:
    /^(?:.+? )??(the narrowest, )?([\d.]+) years( longer at the most deprived end)?(?: \(([\d.]+) to ([\d.]+)\))?$/,
  judge: ([, narrowest, years, otherWay, from, to], { block, site, address }) => {
    const area = areaLinked({ block, site });
    if (!area || (!narrowest && !otherWay && address !== '/gaps/')) return null;
    const value = Number(years) * (otherWay === undefined ? 1 : -1);
    const ofWhom = { Women: 'female', Men: 'male' }[block.heading];
    const isSo = setsOfPage(site, slope).some((peers) => {
      const own = peers.find(({ profile }) => profile === area);
      if (!own || (ofWhom && own.figure.sex !== ofWhom)) return false;
      if (Number(asPrinted(own.figure.value, 1)) !== value) return false;
      if (from !== undefined && !isRangeOf(own.figure, [Number(from), Number(to)])) return false;
      const all = peers
        .filter(({ profile }) => profile.region === area.region)
        .map((peer) => Math.abs(valueOf(peer)));
      const least = Number(asPrinted(Math.min(...all), 1));
      return narrowest === undefined || (all.length >= fewest && Math.abs(value) === least);
    });
    return workedOut(
      isSo,
      'by the files it has another, or another of its region is nearer to nought',
    );
  },
};

/** `The widest gaps inside council areas and the narrowest, 2018 to 2020`, over a list: the newest of the gaps inside councils. */
const gapsInside: ClaimRule = {
  pattern: /^The widest gaps inside .+ and the narrowest, (.+)$/,
  judge: ([, period], { site }) => {
    const newest = setsOfPage(site, slope)[0]?.[0]?.figure.period;
    return workedOut(
      newest !== undefined && periodSaid(newest) === period,
      `the newest are of ${newest}`,
    );
  },
};

/** Ends of sets of regions, on maps and beside pictures of indicators. */
export const regionRules: readonly ClaimRule[] = [
  commonest,
  fifthsCounted,
  fewCounted,
  fewerThanClasses,
  widestGroup,
  gapInList,
  gapsInside,
];
