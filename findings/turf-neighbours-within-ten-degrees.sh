#!/usr/bin/env bash
# Turf takes the distance up to which areas are neighbours in degrees, and a degree east for as long as one north.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @turf/distance-weight@7.4.0 @turf/distance@7.4.0 @turf/helpers@7.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@turf/distance-weight@7.4.0, @turf/distance@7.4.0, @turf/helpers@7.4.0
Behaviour: with a threshold of 10 Penzance and Newcastle, 602 km apart, are neighbours; nothing in the
           guide names a unit. With one of 0.45 two places 34 km apart from west to east are none,
           and two 44 km apart from south to north are. The index of Moran, which is worked out from
           these weights, has the same threshold.
Guess:     kilometres along the Earth, as in the distance of Turf and each other measure of it.
WORDS

cat >try.mjs <<'JS'
import { distance } from '@turf/distance';
import { distanceWeight } from '@turf/distance-weight';
import { featureCollection, point } from '@turf/helpers';
const pairs = { 'Penzance and Newcastle': [[-5.54, 50.12], [-1.61, 54.98]], 'west and east': [[0, 52], [0.5, 52]], 'south and north': [[0, 52], [0, 52.4]] };
for (const [name, pair] of Object.entries(pairs)) {
  const points = pair.map((at) => point(at));
  const weights = [10, 1, 0.45].map((threshold) => `${threshold}: ${distanceWeight(featureCollection(points), { threshold, binary: true, standardization: false })[0][1]}`);
  console.log(`${name}, ${distance(...points).toFixed(0)} km, neighbours by a threshold of ${weights.join(', ')}`);
}
JS

seen=$(node try.mjs)
expected='Penzance and Newcastle, 602 km, neighbours by a threshold of 10: 1, 1: 0, 0.45: 0
west and east, 34 km, neighbours by a threshold of 10: 1, 1: 1, 0.45: 0
south and north, 44 km, neighbours by a threshold of 10: 1, 1: 1, 0.45: 1'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
