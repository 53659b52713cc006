import type { Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import type { NeighbourhoodIndex } from '../../areas/neighbourhoods.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { population } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { latestOf } from '../../indicators/series.ts';
import { shareText } from '../../words/share.ts';

interface Materials {
  areas: AreaIndex;
  indicators: ReadonlyMap<string, Indicator>;
  neighbourhoods: NeighbourhoodIndex;
}

/** A link to an area, with the share that lies in it where it is not the whole. */
interface AreaLink {
  name: string;
  url: string | null;
  /** The share, set after the name in brackets; nothing where it is the whole. */
  after: string;
}

/** What stands in one line under the name of an area. */
export interface AreaFacts {
  /** `144,191 residents, mid-2024`; of an ICS, Census residents. */
  residents: string | null;
  county: AreaLink | null;
  systems: AreaLink[];
  /** How many councils it holds; null for a council without districts. */
  members: string | null;
}

/** Residents from the mid-year estimates, else from the Census by neighbourhood. */
function residentsOf(area: Area, { indicators, neighbourhoods }: Materials): string | null {
  const estimate = latestOf(indicators.get(population)?.series.of(area.code, 'persons') ?? []);
  if (estimate) return `${formatNumber(estimate.value, 0)} residents, mid-${estimate.period.label}`;
  const counts = neighbourhoods.countsOf(area.code);
  return counts ? `${formatNumber(counts.residents, 0)} residents, Census 2021` : null;
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** From this share on, an authority is shown as 100% inside, and counts as whole. */
const whole = 0.995;

function membersText(area: Area, areas: AreaIndex): string | null {
  if (area.kind === 'county') return counted(areas.membersOf(area).length, 'district', 'districts');
  if (area.kind !== 'ics') return null;
  const members = areas.membersOf(area);
  const inside = members.filter((member) => member.share >= whole).length;
  const parts = members.length - inside;
  if (inside === 0 && parts > 1) return `parts of ${parts} local authorities`;
  const text = counted(inside, 'local authority', 'local authorities');
  if (parts === 0) return text;
  return `${text}, and ${parts === 1 ? 'part of 1 other' : `parts of ${parts} others`}`;
}

/** The facts under an area's name. */
export function areaFacts(area: Area, materials: Materials): AreaFacts {
  const { areas } = materials;
  const county = areas.countyOf(area);
  const systems = areas.systemsOf(area);
  return {
    residents: residentsOf(area, materials),
    county: county ? { name: county.name, url: county.path, after: '' } : null,
    systems: systems.map((system) => ({
      name: system.area.name,
      url: system.area.path,
      after: systems.length > 1 ? ` (${shareText(system.share)})` : '',
    })),
    members: membersText(area, areas),
  };
}
