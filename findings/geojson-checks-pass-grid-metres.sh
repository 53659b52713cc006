#!/usr/bin/env bash
# Checks of GeoJSON pass coordinates in metres of the British National Grid, and Turf makes areas larger than the Earth of them.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact geojson-validation@1.0.2 @placemarkio/check-geojson@0.1.14 @turf/area@7.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
geojson-validation@1.0.2, @placemarkio/check-geojson@0.1.14, @turf/area@7.4.0
Behaviour: the standard (RFC 7946) knows degrees alone, yet both checks pass a square kilometre
           whose corners are [331000, 436000] ...: Turf gives it 910 million square km without a
           word; the whole Earth has 510 million.
Guess:     a check of GeoJSON refuses a longitude of 331000; an area above the Earth's is an error.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { area } from '@turf/area';
const require = createRequire(import.meta.url);
const { check } = require('@placemarkio/check-geojson');
const { valid } = require('geojson-validation');
const square = { type: 'Polygon', coordinates: [[[331000, 436000], [332000, 436000], [332000, 437000], [331000, 437000], [331000, 436000]]] };
const passes = (ask) => { try { return ask() === false ? 'refuses it' : 'passes it'; } catch { return 'refuses it'; } };
console.log(`geojson-validation ${passes(() => valid(square))}, check-geojson ${passes(() => check(JSON.stringify(square)))}`);
console.log(`area: ${Math.round(area(square) / 1e12)} million square km`);
JS

seen=$(node try.mjs)
expected='geojson-validation passes it, check-geojson passes it
area: 911 million square km'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
