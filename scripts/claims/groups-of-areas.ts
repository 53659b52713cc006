import { isInside } from './claim.ts';
import { isInForce, isLowerTier } from './figures-of-kind.ts';
import type { Profile, PublicSite } from './public-site.ts';
import { remembered } from './remember.ts';

const isUpperTier = ({ kind }: Profile): boolean => kind !== 'district' && kind !== 'ics';

/** Areas of each region: councils of the lower and the single tier, of the upper and the single tier, and systems. */
export function setsOfRegions({ profiles }: PublicSite): Profile[][] {
  const areas = [...profiles.values()].filter(
    (each) => (isInForce(each) || each.kind === 'ics') && each.kind !== 'country',
  );
  return [...Map.groupBy(areas, ({ region }) => region).values()].flatMap((all) => [
    all.filter(isLowerTier),
    all.filter(isUpperTier),
    all.filter(({ kind }) => kind === 'ics'),
  ]);
}

/** Residents of counties inside a system, by code: those of their districts that are members of it. */
function countiesInside(system: Profile, byCode: ReadonlyMap<string, Profile>) {
  const inside = new Map<string, number>();
  for (const { code, residents } of system.members) {
    const county = byCode.get(code)?.county?.code;
    if (county !== undefined) inside.set(county, (inside.get(county) ?? 0) + residents);
  }
  return inside;
}

/** Councils with at least half of their residents in a system, of each: of the lower and the single tier, then of the upper and the single tier. */
export const setsOfSystems = remembered((site: PublicSite): Profile[][] => {
  const systems = [...site.profiles.values()].filter(
    (each) => each.kind === 'ics' && isInForce(each),
  );
  const byCode = new Map([...site.profiles.values()].map((each) => [each.code, each]));
  const counties = systems.map((system) => countiesInside(system, byCode));
  const residentsOf = (code: string): number =>
    counties.reduce((sum, inside) => sum + (inside.get(code) ?? 0), 0);
  const profilesOf = (codes: readonly string[]): Profile[] =>
    codes.flatMap((code) => byCode.get(code) ?? []);
  return systems.flatMap(({ members }, i) => {
    const lower = profilesOf(members.filter(isInside).map(({ code }) => code));
    const half = [...counties[i]!].filter(
      ([code, residents]) => residents >= residentsOf(code) / 2,
    );
    return [lower, [...lower.filter(isUpperTier), ...profilesOf(half.map(([code]) => code))]];
  });
});
