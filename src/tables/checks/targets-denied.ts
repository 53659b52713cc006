import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** What a note says where no figure of the area of a target is held. */
const denies = /\bnot (?:held )?for (?:this|the) (?:system|county|council|area)\b/i;

/** A name as a note may word it: `life expectancy` of `Life expectancy at birth`. */
const wordsOf = (name: string): string => name.toLowerCase().replace(/ at birth$| rate$/, '');

/** Ids of the indicators that a note names, the longest name first, so that a name in another is not named by it. */
function namedIn(note: string, names: ReadonlyMap<string, string>): string[] {
  let rest = note.toLowerCase();
  return [...names]
    .toSorted(([a], [b]) => b.length - a.length)
    .flatMap(([name, id]) => {
      if (!rest.includes(name)) return [];
      rest = rest.replaceAll(name, '·');
      return [id];
    });
}

/** A note on a target that says of a figure of its area that it is not held, once it is: the page would deny it. */
export function targetsDenied({
  targets,
  targetTracking,
  indicators,
  observations,
}: Tables): Problem[] {
  const areaOf = new Map(targets.rows.map(({ id, areaCode }) => [id, areaCode]));
  const names = new Map(
    indicators.rows.flatMap(({ id, name, shortName }) =>
      [name, shortName].map((one) => [wordsOf(one), id] as const),
    ),
  );
  const isHeld = (id: string, area: string | undefined): boolean =>
    observations.get(id)?.rows.some((row) => row.areaCode === area && row.value !== null) ?? false;
  return targetTracking.rows.flatMap((row, place) => {
    if (row.note === null || !denies.test(row.note)) return [];
    const area = areaOf.get(row.targetId);
    const held = namedIn(row.note, names).filter((id) => isHeld(id, area));
    if (held.length === 0) return [];
    const rule = 'says that a figure of its area is not held, and it is';
    const fix = `observations/${held[0]}.csv has figures of ${area}. Name the indicator that measures the target, or write the note anew.`;
    return [problemAt(targetTracking, place, 'note', row.note, rule, fix)];
  });
}
