import { figuresOf, isInForce, isLowerTier, isRanged } from './figures-of-kind.ts';
import { life } from './lengths-of-life.ts';
import type { Profile, PublicFigure, PublicSite } from './public-site.ts';
import { remembered } from './remember.ts';

/** The id of the indicator whose page an address is; null of other pages. */
export const indicatorOfPage = (address: string): string | null =>
  /^\/indicators\/([\w-]+)\//.exec(address)?.[1] ?? null;

/** The indicator of the page, or that of the map on a page of no indicator. */
export const indicatorDrawn = (address: string): string => indicatorOfPage(address) ?? life;

/** An area with its figure of one sex and period. */
export interface Peer {
  profile: Profile;
  figure: PublicFigure & { value: number };
}

/** The kinds of area an indicator is seen by, in the order in which they are tried. */
export const tiersOf = ({ profiles }: PublicSite): Profile[][] => {
  const all = [...profiles.values()];
  const lower = all.filter((each) => isLowerTier(each) && isInForce(each));
  return [
    lower,
    all.filter(
      (each) =>
        isInForce(each) &&
        (each.kind === 'county' || lower.includes(each)) &&
        each.kind !== 'district',
    ),
    all.filter(({ kind }) => kind === 'ics'),
  ];
};

/** The areas of some that have a figure of a sex and period. */
export const peersAt = (
  areas: readonly Profile[],
  { id, sex, period }: { id: string; sex: string; period: string },
): Peer[] =>
  areas.flatMap((profile) => {
    const figure = figuresOf(profile, id).find(
      (each) => each.sex === sex && each.period === period,
    );
    return figure && figure.value !== null
      ? [{ profile, figure: { ...figure, value: figure.value } }]
      : [];
  });

/** The newest period of an indicator that some areas have, and the sexes of its figures then. */
function newestOf(
  areas: readonly Profile[],
  id: string,
): { period: string; sexes: string[] } | null {
  const all = areas.flatMap((profile) => figuresOf(profile, id));
  const period = all
    .map((each) => each.period)
    .toSorted()
    .at(-1);
  if (period === undefined) return null;
  return {
    period,
    sexes: [...new Set(all.filter((each) => each.period === period).map(({ sex }) => sex))],
  };
}

/** The sets of some areas that have a figure of an indicator in its newest period, by sex. */
export function setsAmong(areas: readonly Profile[], id: string): Peer[][] {
  const newest = newestOf(areas, id);
  return (newest?.sexes ?? []).map((sex) => peersAt(areas, { id, sex, period: newest!.period }));
}

/** Every set of areas that the page of an indicator may put in order: of each tier and sex, in its newest period. */
export const setsOfPage = remembered((site: PublicSite, id: string): Peer[][] =>
  tiersOf(site).flatMap((areas) => setsAmong(areas, id)),
);

/** Figures of a set that have a range. */
export const rangedIn = (peers: readonly Peer[]): PublicFigure[] =>
  peers.map(({ figure }) => figure).filter(isRanged);
