#!/usr/bin/env bash
# filter of topojson-simplify takes an area of small islands away with its figures, and areas after it move up one place.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact topojson-server@3.0.1 topojson-simplify@3.0.3 topojson-client@3.1.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
topojson-server@3.0.1, topojson-simplify@3.0.3, topojson-client@3.1.0
Behaviour: meant to drop small rings that stand alone, it drops an area that has no other ring
           as a whole, name and figure too: of three areas two are left, and figures that are
           joined by place go to others. simplify keeps such an area as a triangle.
Guess:     the area stays with an empty shape, or its largest ring is kept, as by keep-shapes of
           mapshaper.
WORDS

cat >try.mjs <<'JS'
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
const circle = (x, y, radius) => {
  const ring = Array.from({ length: 40 }, (_, i) => (-i * Math.PI) / 20).map((turn) => [x + radius * Math.cos(turn), y + radius * Math.sin(turn)]);
  return [[...ring, ring[0]]];
};
const area = (name, years, coordinates) => ({ type: 'Feature', properties: { name, years }, geometry: { type: 'Polygon', coordinates } });
const features = [area('Arden', 79.4, circle(0, 51, 1)), area('Skerries', 83.1, circle(3, 51, 0.01)), area('Corve', 80.2, circle(6, 51, 1))];
const whole = presimplify(topology({ areas: { type: 'FeatureCollection', features } }));
const left = (made) => feature(made, made.objects.areas).features.map(({ geometry, properties }) => `${properties.name} ${properties.years} (${geometry.coordinates[0].length} points)`).join(', ');
console.log(`simplify: ${left(simplify(whole, 0.001))}`);
console.log(`filter: ${left(filter(whole, filterWeight(whole, 0.01)))}`);
JS

seen=$(node try.mjs)
expected='simplify: Arden 79.4 (41 points), Skerries 83.1 (4 points), Corve 80.2 (41 points)
filter: Arden 79.4 (41 points), Corve 80.2 (41 points)'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
