#!/usr/bin/env bash
# An area whose population is missing counts as one whole in the weighted centre of Turf.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @turf/center-mean@7.4.0 @turf/helpers@7.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@turf/center-mean@7.4.0, @turf/helpers@7.4.0
Behaviour: a weight of null, and one whose name is misspelled, is 1; a weight of 0 is left out. With
           weights in persons this hardly shows; with shares of a population an area without one
           draws the centre of all to itself.
Guess:     no weight, no part in the centre, as with 0; or an error, as for a weight that is a word.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { centerMean } = require('@turf/center-mean');
const { featureCollection, point } = require('@turf/helpers');
const centre = (last, weight = 'share') => {
  const shares = [0.2, 0.3, last];
  const places = [[0, 50], [0, 51], [2, 52]];
  const areas = places.map((place, index) => point(place, { share: shares[index] }));
  return centerMean(featureCollection(areas), { weight }).geometry.coordinates.map((degrees) => degrees.toFixed(2)).join(' ');
};
console.log(`third share 0.5: ${centre(0.5)}`);
console.log(`third share 0: ${centre(0)}`);
console.log(`third share null: ${centre(null)}`);
console.log(`name misspelled: ${centre(0.5, 'shares')}`);
JS

seen=$(node try.mjs)
expected='third share 0.5: 1.00 51.30
third share 0: 0.00 50.60
third share null: 1.33 51.53
name misspelled: 0.67 51.00'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
