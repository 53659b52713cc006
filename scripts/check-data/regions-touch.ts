import { join } from 'node:path';
import { touchingShapes } from '../../src/areas/neighbours.ts';
import { readBoundaries } from '../../src/tables/boundaries.ts';
import type { AreaRow, Edition } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';

/** As many neighbours tell where an area lies. */
const enough = 2;

type Placed = AreaRow & { regionCode: string };

/** The councils that share a system with each council, by code. */
function systemMates({ areas, areaLinks }: Pick<Edition, 'areas' | 'areaLinks'>) {
  const systems = new Set(areas.filter(({ kind }) => kind === 'ics').map(({ code }) => code));
  const links = areaLinks.filter(({ link, toCode }) => link === 'part-of' && systems.has(toCode));
  const inside = Map.groupBy(links, ({ toCode }) => toCode);
  return (code: string): string[] =>
    links
      .filter(({ areaCode }) => areaCode === code)
      .flatMap(({ toCode }) => inside.get(toCode)!.map(({ areaCode }) => areaCode))
      .filter((other) => other !== code);
}

/**
 * Councils whose region is another than that of all councils round them and in their systems, though it has
 * councils elsewhere: an area may lie apart from its region, but not in another's system as well.
 */
export function regionProblems(
  data: string,
  edition: Pick<Edition, 'areas' | 'areaLinks'>,
): Problem[] {
  const { areas } = edition;
  const placed = areas.filter(
    (area): area is Placed => area.regionCode !== null && area.validTo === null,
  );
  const regions = new Map(placed.map(({ code, regionCode }) => [code, regionCode]));
  const held = Map.groupBy(placed, ({ regionCode }) => regionCode);
  const matesOf = systemMates(edition);
  const touching = touchingShapes(readBoundaries(data, 'local-authorities'));
  return placed.flatMap((area): Problem[] => {
    const { code, name, regionCode } = area;
    const round = [...(touching.get(code) ?? [])].flatMap((other) => regions.get(other) ?? []);
    const mates = matesOf(code).flatMap((other) => regions.get(other) ?? []);
    const others = new Set([...round, ...mates]);
    const isApart = round.length >= enough && mates.length > 0 && others.size === 1;
    if (!isApart || others.has(regionCode) || held.get(regionCode)!.length < 2) return [];
    const [other = ''] = others;
    const rule = 'is a region that no council touches round this one, nor any in its system';
    const fix = `Those round ${name}, and those in its system, lie in ${other}: write that.`;
    const place = { file: join(data, 'areas.csv'), line: areas.indexOf(area) + 2 };
    return [{ ...place, column: 'region_code', value: regionCode, rule, fix }];
  });
}
