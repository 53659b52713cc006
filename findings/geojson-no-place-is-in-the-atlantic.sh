#!/usr/bin/env bash
# The package geojson puts an area that has no coordinates into the sea off Africa, at 0, 0.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact geojson@0.5.0 csv2geojson@5.1.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
geojson@0.5.0, csv2geojson@5.1.2
Behaviour: a latitude and longitude of null, or empty as CSV leaves them, are the numbers 0, also where
           a geometry that is not valid is to throw: a point at 0, 0 is valid. A longitude that is
           missing alone puts an area on the meridian of Greenwich.
Guess:     a feature with no geometry, which the format allows, or none, as csv2geojson has it.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const GeoJSON = require('geojson');
const csv2geojson = require('csv2geojson');
const rows = [['Arden', 52.1, -1.5], ['Bohun', null, null], ['Carse', '', ''], ['Dunmow', 51.9, null]].map(([area, lat, lng]) => ({ area, lat, lng }));
const places = (collection) => collection.features.map(({ properties: { area }, geometry }) => `${area} ${geometry ? geometry.coordinates.join(' ') : 'nowhere'}`).join(', ');
console.log(`as it is: ${places(GeoJSON.parse(rows, { Point: ['lat', 'lng'] }))}`);
console.log(`invalid ones to throw: ${places(GeoJSON.parse(rows, { Point: ['lat', 'lng'], doThrows: { invalidGeometry: true } }))}`);
const csv = ['area,lat,lng', ...rows.map(Object.values).map((row) => row.join(','))].join('\n');
csv2geojson.csv2geojson(csv, (_, collection) => console.log(`csv2geojson: ${places(collection)}`));
JS

seen=$(node try.mjs)
expected='as it is: Arden -1.5 52.1, Bohun 0 0, Carse 0 0, Dunmow 0 51.9
invalid ones to throw: Arden -1.5 52.1, Bohun 0 0, Carse 0 0, Dunmow 0 51.9
csv2geojson: Arden -1.5 52.1'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
