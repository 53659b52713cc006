import type { Profile } from '../../src/profiles/profile.ts';
import { embedOfToday } from '../../src/releases/addresses.ts';
import { chartsOfPage, type ChartOfPage } from '../../src/views/profile/charts-of-page.ts';
import { gapsView } from '../../src/views/profile/gaps.ts';
import { heroView } from '../../src/views/profile/hero.ts';
import { membersView } from '../../src/views/profile/members.ts';

/** Every chart of a profile, without the rest of its page. */
export const chartsOf = (profile: Profile, country: Profile): ChartOfPage[] =>
  chartsOfPage({
    hero: heroView(profile, country),
    members: membersView(profile, country),
    gaps: gapsView(profile, country),
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
