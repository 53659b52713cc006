import type { Area } from '../../areas/area.ts';
import type { LinkInLine } from '../link-in-line.ts';

/** A council area and its county, where it has one. */
export interface CouncilToLink {
  council: Pick<Area, 'path'>;
  /** What the link to the council says. */
  name: string;
  county: Area | null;
  /** After both: ` (63 postcodes)`. */
  after?: string;
}

/** Councils as links, each with its county: `first` stands before all of them, `between` between two, `beforeCounty` before a county. */
export function councilLinks(
  first: string,
  councils: readonly CouncilToLink[],
  between: string,
  beforeCounty: string,
): LinkInLine[] {
  return councils.flatMap(({ council, name, county, after = '' }, place) => {
    const before = place === 0 ? first : between;
    const own = { before, name, url: council.path, after: county ? '' : after };
    if (!county) return [own];
    return [own, { before: beforeCounty, name: county.name, url: county.path, after }];
  });
}
