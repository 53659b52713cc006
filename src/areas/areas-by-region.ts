import type { Area } from './area.ts';
import type { AreaIndex } from './area-index.ts';

/** A council, and where it is a county the districts inside it. */
export interface Council {
  area: Area;
  districts: Area[];
}

/** What lies in a region, be it one of the country's regions, one of the NHS, or both by one name. */
export interface RegionOfAreas {
  name: string;
  /** Systems in force in the NHS region of this name. */
  systems: Area[];
  /** Single-tier councils and counties in the region of this name; districts are under their county. */
  councils: Council[];
}

/** Every region by name, each with its systems and councils by name; last those that lie in none. */
export function areasByRegion(areas: AreaIndex): RegionOfAreas[] {
  const regionNames = areas.regions.map((region) => region.name);
  const nhsNames = areas.systems.flatMap((system) => system.nhsRegion ?? []);
  const names = [...new Set([...regionNames, ...nhsNames])].sort((a, b) =>
    a.localeCompare(b, 'en-GB'),
  );
  const inRegions = names.map((name) => ({
    name,
    systems: areas.systems.filter((system) => system.nhsRegion === name),
    councils: councilsIn(name, areas),
  }));
  const others = {
    name: 'In no region',
    systems: names.length > 0 ? areas.systems.filter(({ nhsRegion }) => nhsRegion === null) : [],
    councils: names.length > 0 ? councilsIn(undefined, areas) : [],
  };
  // Where regions are of councils alone, systems are in none by their nature: the list A to Z has them.
  const isOfSystems = nhsNames.length > 0;
  const left = { ...others, systems: isOfSystems ? others.systems : [] };
  return left.systems.length + left.councils.length > 0 ? [...inRegions, left] : inRegions;
}

/** Whether the systems lie in other regions than the councils: a region has some of one kind and none of the other. */
export const areRegionsOfTwoKinds = (regions: readonly RegionOfAreas[]): boolean =>
  regions.some(({ systems }) => systems.length > 0) &&
  regions.some(({ systems, councils }) => systems.length === 0 || councils.length === 0);

function councilsIn(region: string | undefined, areas: AreaIndex): Council[] {
  return areas.localAuthorities
    .filter((area) => areas.regionOf(area)?.name === region)
    .filter((area) => !areas.countyOf(area))
    .map((area) => ({
      area,
      districts: area.kind === 'county' ? areas.membersOf(area).map((part) => part.area) : [],
    }));
}
