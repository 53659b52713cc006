#!/usr/bin/env bash
# shp-write and geojson2shp write "life_expectancy_men" and "..._women" under one name: women are left.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @mapbox/shp-write@0.4.3 geojson2shp@0.5.0 shpjs@6.2.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@mapbox/shp-write@0.4.3, geojson2shp@0.5.0, shpjs@6.2.0
Behaviour: names of columns have ten letters at the most there. Those that are longer are cut, both to
           "life_expec", and both are written; a reader keeps the last. No word is said, and the
           column has no sign of which it is.
Guess:     the second name is made another (life_exp_1), as programs for maps do, or an error.
WORDS

cat >try.mjs <<'JS'
import { createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createRequire } from 'node:module';
import shp from 'shpjs';
const require = createRequire(import.meta.url);
const { zip } = require('@mapbox/shp-write');
const { convert } = require('geojson2shp');
const properties = { area: 'Arden', life_expectancy_men: 79.4, life_expectancy_women: 83.1 };
const geometry = { type: 'Polygon', coordinates: [[[0, 52], [0, 53], [1, 53], [0, 52]]] };
const areas = { type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] };
const read = async (file) => JSON.stringify((await shp(file)).features[0].properties);
const file = await zip(areas, { outputType: 'nodebuffer', compression: 'STORE' });
console.log(`shp-write: ${await read(file)}`);
const stream = createWriteStream('areas.zip');
await Promise.all([convert(areas, stream, { layer: 'areas' }), finished(stream)]);
console.log(`geojson2shp: ${await read(readFileSync('areas.zip'))}`);
JS

seen=$(node try.mjs)
expected='shp-write: {"area":"Arden","life_expec":83.1}
geojson2shp: {"area":"Arden","life_expec":83.1}'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
