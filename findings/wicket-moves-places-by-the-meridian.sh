#!/usr/bin/env bash
# Wicket reads the exponent off a coordinate: a place at the meridian moves more than a degree west.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact wicket@1.3.8 wellknown@0.5.0 @terraformer/wkt@2.2.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
wicket@1.3.8, wellknown@0.5.0, @terraformer/wkt@2.2.2
Behaviour: JavaScript, and so wellknown and Terraformer, write a longitude very near the meridian of
           Greenwich as 1.5e-7. Wicket reads 1.5: the place is some 100 kilometres away, without a
           word. The others read what they write.
Guess:     the number, as JavaScript itself reads it, or an error.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { geojsonToWKT, wktToGeoJSON } from '@terraformer/wkt';
const require = createRequire(import.meta.url);
const wellknown = require('wellknown');
const { Wkt } = require('wicket');
for (const coordinates of [[-0.0015, 51.4779], [-0.00000015, 51.4779]]) {
  const place = { type: 'Point', coordinates };
  const text = wellknown.stringify(place);
  console.log(`${text}${text === geojsonToWKT(place) ? '' : ' (Terraformer otherwise)'}: wellknown ${wellknown.parse(text).coordinates[0]}, Terraformer ${wktToGeoJSON(text).coordinates[0]}, Wicket ${new Wkt(text).toJson().coordinates[0]}`);
}
JS

seen=$(node try.mjs)
expected='POINT (-0.0015 51.4779): wellknown -0.0015, Terraformer -0.0015, Wicket -0.0015
POINT (-1.5e-7 51.4779): wellknown -1.5e-7, Terraformer -1.5e-7, Wicket -1.5'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
