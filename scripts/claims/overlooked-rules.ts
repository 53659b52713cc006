import { join } from 'node:path';
import { asPrinted, workedOut, type ClaimRule } from './claim.ts';
import { fifthOf } from './fifth-of.ts';
import { figuresOfKind } from './figures-of-kind.ts';
import type { Entry, Profile, PublicSite } from './public-site.ts';
import { rowsIn } from './table-rows.ts';

/** The fewest areas of which a fifth is one. */
const fewestOfFifths = 5;

/** Indicators that their publisher has withdrawn: they stand out no more. */
const withdrawnIn = ({ data }: PublicSite): string[] =>
  rowsIn<{ id: string; standing: string }>(join(data, 'indicators.csv'))
    .filter(({ standing }) => standing === 'withdrawn')
    .map(({ id }) => id);

/** Whether an untested figure is worse than the country’s by more than rounding, and in the worst fifth of its kind. */
function isWorstUntested(entry: Entry, profile: Profile, site: PublicSite): boolean {
  const { indicator_id: id, sex, latest, comparison } = entry;
  const own = profile.indicators.find((each) => each.id === id);
  if (!own || !latest || latest.value === null || comparison.difference === null) return false;
  const sign = { lower: 1, higher: -1 }[own.polarity];
  if (sign === undefined) return false;
  const apart = Number(asPrinted(sign * comparison.difference, own.decimals + 1));
  if (apart <= 1.001 * 10 ** -own.decimals) return false;
  const values = figuresOfKind(site, profile, { id, sex, period: latest.period });
  return values.length >= fewestOfFifths && fifthOf(latest.value, values) === (sign === 1 ? 5 : 1);
}

/** Indicators of an area that stand out: worse by a test, or untested and in the worst fifth; no month’s figure. */
function standingOut(profile: Profile, site: PublicSite): string[] {
  const withdrawn = withdrawnIn(site);
  return profile.scorecard
    .filter(({ indicator_id: id, latest }) => latest && !withdrawn.includes(id))
    .filter(({ latest }) => !/^\d{4}-\d{2}$/.test(latest!.period))
    .filter((entry) =>
      entry.comparison.basis === 'none'
        ? isWorstUntested(entry, profile, site)
        : entry.comparison.result === 'worse',
    )
    .map(({ indicator_id: id }) => id);
}

/** `None: no figure here stands out.`: by the scorecard, whatever was read. */
const noneStandsOut: ClaimRule = {
  pattern: /^None: no figure here stands out\.$/,
  judge: (_, { profile, site }) => {
    const found = standingOut(profile, site);
    return workedOut(found.length === 0, `${found.join(', ')} stand out`);
  },
};

/** `None: each figure that stands out here is about a theme that was found in what was read.`: some do, and the file lists none. */
const noneOverlooked: ClaimRule = {
  pattern: /^None: each figure that stands out here is about a theme/,
  judge: (_, { profile, site }) => {
    const listed = profile.progress.overlooked_gaps.gaps.length;
    if (listed > 0) return { against: `the file holds ${listed}` };
    return workedOut(standingOut(profile, site).length > 0, 'no figure of the file stands out');
  },
};

/** What no plan speaks of, where it is said that there is none. */
export const overlookedRules: readonly ClaimRule[] = [noneStandsOut, noneOverlooked];
