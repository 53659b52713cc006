import type { Profile } from '../../src/profiles/profile.ts';
import { embedOfToday } from '../../src/releases/addresses.ts';
import { chartsOfPage, type ChartOfPage } from '../../src/views/profile/charts-of-page.ts';
import { gapsView } from '../../src/views/profile/gaps.ts';
import { heroView } from '../../src/views/profile/hero.ts';
import { membersView } from '../../src/views/profile/members.ts';
import { neighbourhoodsView } from '../../src/views/profile/neighbourhoods.ts';

/** Every chart of a profile, without the rest of its page. */
export const chartsOf = (profile: Profile, country: Profile): ChartOfPage[] =>
  chartsOfPage({
    hero: heroView(profile, country),
    members: membersView(profile, country),
    gaps: gapsView(profile, country),
    // Of its neighbourhoods the map is no file: its outlines and dots are most of the weight of a page.
    neighbourhoods: neighbourhoodsView(profile, country, null),
  });

/** Every name a chart has in the edition, and those that were published once. */
export const chartNames = (
  charts: Iterable<readonly ChartOfPage[]>,
  published: readonly string[],
): string[] => [
  ...new Set([
    ...[...charts].flat().map(({ id }) => id),
    ...published.flatMap((address) => embedOfToday(address)?.chart ?? []),
  ]),
];
