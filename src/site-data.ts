import { AreaIndex } from './areas/area-index.ts';
import type { Area } from './areas/area.ts';
import { NeighbourhoodIndex } from './areas/neighbourhoods.ts';
import { indexIndicators } from './indicators/indicator.ts';
import { buildProfile } from './profiles/build-profile.ts';
import type { Profile } from './profiles/profile.ts';
import { Scorecard } from './profiles/scorecard.ts';
import { MembersSpreads } from './profiles/spread-of-area.ts';
import { readBoundaries } from './tables/boundaries.ts';
import type { BoundaryFile } from './tables/boundaries.ts';
import { editionFolders } from './tables/folders.ts';
import { describeProblems } from './tables/problem.ts';
import { readEdition } from './tables/read-edition.ts';
import { readSettings } from './tables/settings.ts';

function buildSite() {
  const { edition, problems } = readEdition(editionFolders(process.env).data);
  if (!edition)
    throw new Error(`The tables have mistakes.\n${describeProblems(problems).join('\n')}`);
  const settings = readSettings();
  const areas = new AreaIndex(edition);
  const indicators = indexIndicators(edition);
  const neighbourhoods = new NeighbourhoodIndex(edition.neighbourhoods, areas);
  const materials = {
    edition: settings.edition,
    areas,
    indicators,
    neighbourhoods,
    scorecard: new Scorecard(areas),
    spreads: new MembersSpreads({ areas, indicators }),
  };
  const profiles = new Map(
    areas.withPage.map((area) => [area.code, buildProfile(area, materials)]),
  );
  return { ...materials, tables: edition, settings, profiles };
}

let built: ReturnType<typeof buildSite> | undefined;

/** The one door from pages to data: every table, index and profile, read and built once. */
export const siteData = (): ReturnType<typeof buildSite> => (built ??= buildSite());

const boundaries = new Map<BoundaryFile, ReturnType<typeof readBoundaries>>();

/** The boundaries of one file, read once. */
export function boundariesOf(name: BoundaryFile): ReturnType<typeof readBoundaries> {
  const read = boundaries.get(name) ?? readBoundaries(editionFolders(process.env).data, name);
  boundaries.set(name, read);
  return read;
}

/** The profile of an area that has a page. */
export function profileOf(area: Area): Profile {
  const profile = siteData().profiles.get(area.code);
  if (!profile) throw new Error(`${area.name} (${area.code}) has no page.`);
  return profile;
}
