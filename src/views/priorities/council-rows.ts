import { byName } from '../../areas/area.ts';
import type { Area } from '../../areas/area.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import type { PublishedIndex } from '../../priorities/published-for-area.ts';
import type { Published } from '../../priorities/published.ts';
import type { ThemeIndex } from '../../priorities/theme.ts';
import { markOf } from './matrix.ts';
import { regionTitle } from './region-title.ts';

/** One council in the list: what was found of its board, theme by theme. */
export interface CouncilRow {
  name: string;
  href: string | null;
  /** Names of the systems it lies in. */
  systems: string;
  /** Themes in a list of priorities that may be in force, and those only spoken of. */
  inLists: string[];
  elsewhere: string[];
  /** Ids of the themes found, by which a page can filter; null where the priorities in force were not found. */
  themeIds: string[] | null;
}

/** Councils of one region, by system and name. */
export interface CouncilGroup {
  title: string;
  rows: CouncilRow[];
}

function rowOf(published: Published, areas: AreaIndex, { all }: ThemeIndex): CouncilRow {
  const council = areas.get(published.areaCode);
  const marked = all.map((theme) => ({ theme, mark: markOf(theme, published) }));
  const by = (wanted: string) => marked.filter(({ mark }) => mark === wanted);
  return {
    name: council.name,
    href: council.path && `${council.path}#priorities`,
    systems: areas
      .systemsOf(council)
      .map(({ area }: { area: Area }) => area.name)
      .join('; '),
    inLists: by('list').map(({ theme }) => theme.name),
    elsewhere: by('elsewhere').map(({ theme }) => theme.name),
    themeIds:
      published.reading.status === 'not-found'
        ? null
        : marked.filter(({ mark }) => mark !== 'not-found').map(({ theme }) => theme.id),
  };
}

const bySystem = (a: CouncilRow, b: CouncilRow): number =>
  a.systems.localeCompare(b.systems, 'en-GB') || byName(a, b);

/** Every council read with the themes found for its board, by region, then by system, then by name. */
export function councilGroups(
  strategies: PublishedIndex,
  areas: AreaIndex,
  themes: ThemeIndex,
): CouncilGroup[] {
  const regionOf = ({ areaCode }: Published): string => regionTitle(areas.get(areaCode), areas);
  return [...Map.groupBy(strategies.values(), regionOf)]
    .map(([title, found]) => ({
      title,
      rows: found.map((each) => rowOf(each, areas, themes)).sort(bySystem),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}
