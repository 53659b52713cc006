import { hasEnded, isLocalAuthority } from '../areas/area.ts';
import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { SearchRecord } from './search-record.ts';

const kindFilter: Record<Area['kind'], string> = {
  country: 'Country',
  region: 'Region',
  ics: 'Integrated care system',
  county: 'County council',
  unitary: 'Unitary authority',
  metropolitan: 'Metropolitan borough',
  'london-borough': 'London borough',
  district: 'District council',
};

/** What the area is, where it lies and what it holds, as words to be found by. */
function surroundings(area: Area, areas: AreaIndex): string[] {
  const county = areas.countyOf(area);
  const systems = areas.systemsOf(area).map((system) => system.area.name);
  const members = area.kind === 'ics' ? areas.membersOf(area).map((m) => m.area.name) : [];
  return [...(county ? [county.name] : []), ...systems, ...members];
}

/** Initials by which people know a long name: `Lancashire and South Cumbria` is also `LSC`. */
export const initialsOf = (name: string): string =>
  name
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 0 && !/^(and|of|the|until)$/i.test(word))
    .map((word) => word[0]!.toUpperCase())
    .join('');

/**
 * The record of an area: its names, codes and former names weigh most, then its surroundings, then the
 * towns and villages inside it. An ended area weighs less than the one in force.
 */
export function areaRecord(
  area: Area & { path: string },
  areas: AreaIndex,
  { summary, places }: { summary: string; places: readonly string[] },
): SearchRecord {
  const names = [
    area.officialName,
    area.code,
    ...area.formerCodes,
    ...area.otherCodes,
    ...area.otherNames,
    ...(area.kind === 'ics' ? [initialsOf(area.name)] : []),
  ];
  const region = areas.regionOf(area)?.name ?? area.nhsRegion;
  return {
    url: area.path,
    title: area.name,
    summary,
    parts: [
      { words: names, weight: hasEnded(area) ? 5 : 9 },
      { words: [...places], weight: 2 },
      { words: surroundings(area, areas), weight: 0.5 },
    ],
    filters: {
      'Kind of page': [
        isLocalAuthority(area)
          ? 'Council area'
          : area.kind === 'ics'
            ? 'Integrated care system'
            : 'Country',
      ],
      'Kind of area': [kindFilter[area.kind]],
      ...(region ? { Region: [region] } : {}),
    },
  };
}
