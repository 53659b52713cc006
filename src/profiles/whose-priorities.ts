import type { Area } from '../areas/area.ts';
import { hasEnded } from '../areas/area.ts';
import type { PublishedBySystem } from '../priorities/published-for-area.ts';
import {
  nothingWasRead,
  publishedBeforeEnd,
  publishedBySystemsOf,
  shownFromBefore,
} from '../words/priorities/read.ts';
import { systemBeside } from '../words/kind-of-area.ts';
import type { AreaIndex } from '../areas/area-index.ts';

/**
 * Why the priorities shown on an area's page are those of the systems they are of: for an authority its
 * system, for a new system the ones before it, for an ended one its own. What an authority lies in is said once.
 */
export function whoseTheyAre(
  area: Area,
  shown: readonly PublishedBySystem[],
  areas: AreaIndex,
): string[] {
  const targets = area.kind === 'ics' ? [area] : areas.systemsOf(area).map((share) => share.area);
  const whose =
    area.kind === 'ics' || targets.length === 0
      ? []
      : [
          publishedBySystemsOf(
            area,
            targets.map((system) => systemBeside(system, [area])),
          ),
        ];
  const ofEach = targets.flatMap((system) => {
    const ofIt = shown.filter(({ shownFor }) => shownFor.code === system.code);
    const from = ofIt.map((each) => each.system);
    const isOwn = from.some(({ code }) => code === system.code);
    return [
      ...(ofIt.length === 0 ? [nothingWasRead(system)] : []),
      ...(ofIt.length > 0 && !isOwn ? [shownFromBefore(system, from)] : []),
      ...(isOwn && hasEnded(system) ? [publishedBeforeEnd(system)] : []),
    ];
  });
  return [...whose, ...ofEach];
}
