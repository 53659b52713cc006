#!/usr/bin/env bash
# By geojson-utils an area that lies around another has the size of both, and their common centre.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact geojson-utils@1.1.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
geojson-utils@1.1.0
Behaviour: size and centre are those of the outer ring, whatever holes it has, so that people are
           spread over too much land; yet a place in the hole is outside. An area with an island
           has neither size nor centre (NaN).
Guess:     12 and not 16 where a hole of 4 is cut out, as elsewhere.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const utils = createRequire(import.meta.url)('geojson-utils');
const ring = (side) => [[0, 50], [side, 50], [side, 50 + side], [0, 50 + side], [0, 50]];
const whole = { type: 'Polygon', coordinates: [ring(4)] };
const around = { type: 'Polygon', coordinates: [ring(4), ring(2).toReversed()] };
const island = { type: 'MultiPolygon', coordinates: [[ring(4)], [ring(1)]] };
for (const [name, area] of Object.entries({ whole, around, island })) {
  const centre = utils.centroid(area).coordinates.join(' ');
  console.log(`${name}: size ${utils.area(area)}, centre ${centre}`);
}
const inTheHole = { type: 'Point', coordinates: [1, 51] };
console.log(`in the hole is in the area: ${utils.pointInPolygon(inTheHole, around)}`);
JS

seen=$(node try.mjs)
expected='whole: size 16, centre 2 52
around: size 16, centre 2 52
island: size NaN, centre NaN NaN
in the hole is in the area: false'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
