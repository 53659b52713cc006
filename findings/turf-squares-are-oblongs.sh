#!/usr/bin/env bash
# Squares of 10 km that Turf draws over England are 6.3 km wide; its hexagons are as asked for.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @turf/square-grid@7.4.0 @turf/hex-grid@7.4.0 @turf/distance@7.4.0 @turf/area@7.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@turf/square-grid@7.4.0, @turf/hex-grid@7.4.0, @turf/distance@7.4.0, @turf/area@7.4.0
Behaviour: squareGrid takes kilometres for degrees along a line of latitude as if it lay at the
           equator: at 51° north a cell of 10 km by 10 km has 63 km² instead of 100, at 55° 57.
           What is counted in a cell and divided by 100 km² is then a third too low in the south
           of England, and lower still further north. hexGrid of the same library keeps its
           sides.
Guess:     squares with sides of 10 km in the units asked for, as with hexagons.
WORDS

cat >try.mjs <<'JS'
import { area } from '@turf/area';
import { distance } from '@turf/distance';
import { hexGrid } from '@turf/hex-grid';
import { squareGrid } from '@turf/square-grid';
const sides = (cell, count) => {
  const [ring] = cell.geometry.coordinates;
  return ring.slice(0, count).map((corner, i) => distance(corner, ring[i + 1]).toFixed(1)).join(' by ');
};
for (const south of [0, 51, 55]) {
  const box = [-1, south, 0, south + 1];
  const [square] = squareGrid(box, 10, { units: 'kilometers' }).features;
  const [hexagon] = hexGrid(box, 10, { units: 'kilometers' }).features;
  console.log(`${south}° north: square ${sides(square, 2)} km, ${Math.round(area(square) / 1e6)} km²; hexagon ${sides(hexagon, 2)} km`);
}
JS

seen=$(node try.mjs)
expected='0° north: square 10.0 by 10.0 km, 100 km²; hexagon 10.0 by 10.0 km
51° north: square 10.0 by 6.3 km, 63 km²; hexagon 10.0 by 10.1 km
55° north: square 10.0 by 5.7 km, 57 km²; hexagon 10.0 by 10.1 km'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
