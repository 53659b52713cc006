import type { Materials } from '../../indicators/materials.ts';
import type { Area } from '../../areas/area.ts';
import type { NeighbourhoodIndex } from '../../areas/neighbourhoods.ts';
import type { NeighbourhoodMapInput } from '../../charts/neighbourhoods.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Edition } from '../../tables/edition.ts';
import { chartsOfCountry } from './charts-of-country.ts';
import { countryPartsView } from '../country/country-parts.ts';
import { boundaryOf, type Topologies } from './area-boundary.ts';
import { chartsOfPage } from './charts-of-page.ts';
import { gapsView } from './gaps.ts';
import { heroView } from './hero.ts';
import { membersView } from './members.ts';
import { neighbourhoodsView } from './neighbourhoods.ts';

/** What the parts of a profile that hold charts are made from. */
export interface ChartedMaterials extends Materials {
  neighbourhoods: NeighbourhoodIndex;
  profiles: ReadonlyMap<string, Profile>;
  tables: Pick<Edition, 'sources' | 'tableSources' | 'deprivationDeciles'>;
  boundariesOf: Topologies;
}

/** The profile of an area. Throws where it has none. */
export function profileOf({ code, name }: Area, profiles: ReadonlyMap<string, Profile>): Profile {
  const profile = profiles.get(code);
  if (!profile) throw new Error(`${name} (${code}) has no page.`);
  return profile;
}

function dotsMapOf(area: Area, materials: ChartedMaterials): NeighbourhoodMapInput | null {
  const boundary = boundaryOf(area, materials.areas, materials.boundariesOf);
  if (!boundary) return null;
  const dots = materials.neighbourhoods.of(area.code);
  return {
    ...boundary,
    neighbourhoods: dots.map(({ longitude, latitude, imdDecile: decile }) => ({
      longitude,
      latitude,
      decile,
    })),
  };
}

/** The parts of a profile that hold charts; those of the country alone where it is the country. */
export function chartedParts(area: Area, materials: ChartedMaterials) {
  const { areas, profiles } = materials;
  const profile = profileOf(area, profiles);
  const country = profileOf(areas.country, profiles);
  const parts = {
    hero: heroView(profile, country),
    members: membersView(profile, country),
    gaps: gapsView(profile, country),
    neighbourhoods: neighbourhoodsView(profile, country, dotsMapOf(area, materials)),
  };
  const countryParts = area.kind === 'country' ? countryPartsView(materials) : null;
  const own = countryParts ? chartsOfCountry(countryParts) : [];
  return {
    parts,
    countryParts,
    charts: [...chartsOfPage(parts), ...own],
    /** Those of the page, and of what only the country shows. */
    sources: [...profile.sources, ...(countryParts?.tenths?.sources ?? [])],
  };
}
