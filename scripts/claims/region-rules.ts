import { asPrinted, fewest, workedOut, type ClaimRule } from './claim.ts';
import { fifthOf } from './fifth-of.ts';
import { indicatorDrawn, setsOfPage, type Peer } from './peers.ts';

const valueOf = ({ figure }: Peer): number => figure.value;

/** Which fifth each figure lies in. */
export function fifthsOf(peers: readonly Peer[]): number[] {
  const values = peers.map(valueOf);
  return values.map((value) => fifthOf(value, values));
}

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
    const isSo = setsOfPage(site, indicatorDrawn(address)).some((peers) => {
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
    if (/\bsystems\b/.test(what)) return null;
    const counts = setsOfPage(site, indicatorDrawn(address)).map((peers) => peers.length);
    return workedOut(counts.includes(Number(count)), `${counts.join(' or ')} have a figure`);
  },
};

/** `The widest spread inside one region: London, 29.0 percentage points.` */
const widestRegion: ClaimRule = {
  pattern: /^The widest spread inside one region: (.+), (−?[\d.,]+) /,
  judge: ([, region = '', size = ''], { address, site }) => {
    const id = indicatorDrawn(address);
    const isSo = setsOfPage(site, id).some((peers) => {
      const groups = [...Map.groupBy(peers, ({ profile }) => profile.region ?? 'No region')];
      const sizes = groups.map(([name, held]) => {
        const values = held.map(valueOf);
        return { name, low: Math.min(...values), high: Math.max(...values) };
      });
      const [first, second] = sizes.toSorted((a, b) => b.high - b.low - (a.high - a.low));
      if (!first || sizes.length < fewest) return false;
      const decimals = peers[0]!.profile.indicators.find((each) => each.id === id)!.decimals;
      const [high, low] = [first.high, first.low].map((value) =>
        Number(asPrinted(value, decimals)),
      );
      const isWidest = !second || first.high - first.low > second.high - second.low;
      const printed = asPrinted(high! - low!, decimals);
      return (
        isWidest &&
        bare(first.name) === bare(region) &&
        Number(printed) === Number(size.replace(/,/g, ''))
      );
    });
    return workedOut(isSo, 'by the files it is another region, or another size');
  },
};

/** Ends of sets of regions, on maps and beside pictures of indicators. */
export const regionRules: readonly ClaimRule[] = [commonest, fifthsCounted, widestRegion];
