import { isLowerTierInForce } from '../area-kinds.ts';
import type { HexRow } from '../edition.ts';
import { repeatsBy } from './repeats.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** Islands lie at most three hexagons from the rest. */
const farthest = 6;

/** A hexagon far from all others makes the map small: a digit too many. */
function farAway({ hexes }: Tables): Problem[] {
  const { rows } = hexes;
  if (rows.length < 3) return [];
  return rows.flatMap((own, i): Problem[] => {
    const isNear = rows.some(
      (other) =>
        other !== own &&
        Math.max(Math.abs(other.column - own.column), Math.abs(other.row - own.row)) <= farthest,
    );
    if (isNear) return [];
    const fix = `It has column and row ${own.column}, ${own.row}, and none is within ${farthest} of it.`;
    return [problemAt(hexes, i, 'areaCode', own.areaCode, 'lies far from all other hexagons', fix)];
  });
}

/** A council of the lower tier that is on no hexagon would be left out of a map said to show all. */
function without({ areas, hexes }: Tables): Problem[] {
  if (hexes.rows.length === 0 || hexes.problems.length > 0) return [];
  return areas.rows.flatMap((area, i): Problem[] => {
    if (!isLowerTierInForce(area) || hexes.named.has(area.code)) return [];
    const fix = `Add its row to ${hexes.schema.file}: the map is of every lower and single tier authority.`;
    return [problemAt(areas, i, 'code', area.code, 'has no hexagon on the map', fix)];
  });
}

/** No two hexagons lie on one another, none far from all others, and each council has one. */
export const hexPlaces = (tables: Tables): Problem[] => [
  ...onAnother(tables),
  ...farAway(tables),
  ...without(tables),
];

function onAnother({ hexes }: Tables): Problem[] {
  const placeOf = ({ column, row }: HexRow): string => `${column}, ${row}`;
  return repeatsBy(hexes, placeOf).map(({ row, at, first }) => {
    const fix = `Line ${hexes.lines[first]} has column and row ${placeOf(row)} too. Give each its own place.`;
    return problemAt(hexes, at, 'areaCode', row.areaCode, 'lies on another hexagon', fix);
  });
}
