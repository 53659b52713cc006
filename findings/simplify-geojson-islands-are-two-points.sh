#!/usr/bin/env bash
# simplify-geojson leaves two equal points of a small island, which is no area by GeoJSON, and all of a large one.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact simplify-geojson@1.0.5 @turf/simplify@7.4.0 @placemarkio/check-geojson@0.1.14 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
simplify-geojson@1.0.5, @turf/simplify@7.4.0, @placemarkio/check-geojson@0.1.14
Behaviour: a ring begins where it ends, so that all of an area smaller than the tolerance is within
           it of that point, and goes: the polygon has two positions, and the file is refused by a
           check and by map programs, without a word from the tool.
Guess:     four positions are kept, as GeoJSON needs and Turf does, or the area is left out and
           told.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { check } from '@placemarkio/check-geojson';
import { simplify } from '@turf/simplify';
const simplifyGeojson = createRequire(import.meta.url)('simplify-geojson');
const square = (name, side) => ({ type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [[[0, 50], [side, 50], [side, 50 + side], [0, 50 + side], [0, 50]]] } });
const seen = (feature) => {
  const count = feature.geometry.coordinates[0].length;
  try { check(JSON.stringify(feature)); return `${count} positions, valid`; } catch (error) { return `${count} positions, ${error.issues[0].message}`; }
};
for (const area of [square('mainland', 1), square('island', 0.01)]) {
  const all = { type: 'FeatureCollection', features: [area] };
  console.log(`${area.properties.name}: ${seen(simplifyGeojson(structuredClone(all), 0.05).features[0])}; by Turf ${seen(simplify(all, { tolerance: 0.05 }).features[0])}`);
}
JS

seen=$(node try.mjs)
expected='mainland: 5 positions, valid; by Turf 5 positions, valid
island: 2 positions, Expected to find four or more positions here.; by Turf 5 positions, valid'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
