#!/usr/bin/env bash
# The centre of mass that Turf gives for an area with an island is that of a hull around both, sea and all.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @turf/center-of-mass@7.4.0 @turf/area@7.4.0 @turf/helpers@7.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@turf/center-of-mass@7.4.0, @turf/area@7.4.0, @turf/helpers@7.4.0
Behaviour: of an area of one part the centre is weighted by land. Of one with two parts, or of two
           areas, it is that of the convex hull around all: an island of one hundredth of the land
           that lies three degrees east moves it from 0.5 to 1.2 east, off the coast.
Guess:     each part counts by its land: the centre moves by 0.025 of a degree.
WORDS

cat >try.mjs <<'JS'
import { area } from '@turf/area';
import { centerOfMass } from '@turf/center-of-mass';
import { featureCollection, multiPolygon, polygon } from '@turf/helpers';
const square = (west, south, side) => [[[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]];
const mainland = square(0, 51, 1);
const island = square(3, 51, 0.1);
const east = (shape) => centerOfMass(shape).geometry.coordinates[0].toFixed(2);
console.log(`land of the island: ${((100 * area(polygon(island))) / area(multiPolygon([mainland, island]))).toFixed(1)}%`);
console.log(`mainland alone: ${east(polygon(mainland))} east, from 0 to 1 east`);
console.log(`mainland and island: ${east(multiPolygon([mainland, island]))}; as two areas: ${east(featureCollection([polygon(mainland), polygon(island)]))}`);
JS

seen=$(node try.mjs)
expected='land of the island: 1.0%
mainland alone: 0.50 east, from 0 to 1 east
mainland and island: 1.18; as two areas: 1.18'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
