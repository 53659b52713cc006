#!/usr/bin/env bash
# Neighbours that have no region are one region to dissolve of Turf, called "undefined" or "null" as text.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @turf/dissolve@7.4.0 @turf/helpers@7.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@turf/dissolve@7.4.0, @turf/helpers@7.4.0
Behaviour: areas are put together by the text of a property: where it is missing that is "undefined", where
           it is null "null", and a number becomes text. Two neighbours of no known region are one
           area, one with null and one without stay apart, and every figure is dropped.
Guess:     an area of no known region stays as it is, and a code stays a number.
WORDS

cat >try.mjs <<'JS'
import { dissolve } from '@turf/dissolve';
import { featureCollection, polygon } from '@turf/helpers';
const area = (west, properties) => polygon([[[west, 51], [west + 1, 51], [west + 1, 52], [west, 52], [west, 51]]], properties);
const regions = [{ region: 7 }, { region: 7 }, {}, {}, { region: null }, { region: null }];
const areas = regions.map((properties, west) => area(west, { ...properties, years: 79 + west }));
for (const { properties, geometry } of dissolve(featureCollection(areas), { propertyName: 'region' }).features) {
  const wests = geometry.coordinates[0].map(([west]) => west);
  console.log(`${JSON.stringify(properties)}: ${Math.min(...wests)} to ${Math.max(...wests)} degrees east`);
}
JS

seen=$(node try.mjs)
expected='{"region":"7"}: 0 to 2 degrees east
{"region":"undefined"}: 2 to 4 degrees east
{"region":"null"}: 4 to 6 degrees east'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
