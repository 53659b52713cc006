import { counted } from '../../words/number.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { called } from '../../words/kind-of-area.ts';
import { listOf } from '../../words/list.ts';

/** The kinds of area that a place is in: councils, and systems where an edition has some. */
export const councilsAndSystems = ({ hasSystems }: AreaIndex): string =>
  listOf([called('council').many, ...(hasSystems ? [called('ics').many] : [])]);

/** Systems in force and councils, each counted: `42 integrated care systems (ICSs)`, `1 council area`; a kind there is none of is left out. */
export function countedKinds({ systems, localAuthorities }: AreaIndex): string[] {
  const { one, shortMany } = called('council');
  return [
    ...(systems.length > 0 ? [counted(systems.length, called('ics'))] : []),
    counted(localAuthorities.length, { one, many: shortMany }),
  ];
}

/** How many areas have a page: `42 integrated care systems (ICSs) and 317 councils, and Arcadia as a whole.` */
export function areasCounted(areas: AreaIndex): string {
  const { path, nameInSentence } = areas.country;
  const whole = path ? `, and ${nameInSentence} as a whole` : '';
  return `${listOf(countedKinds(areas))}${whole}.`;
}
