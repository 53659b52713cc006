#!/usr/bin/env bash
# geojson2shp writes a gap of -1.5 as a blank beside one of 1.5, and a rate of 0.00012 as 0.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact geojson2shp@0.5.0 shpjs@6.2.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
geojson2shp@0.5.0, shpjs@6.2.0
Behaviour: the width of a column is that of its largest figure. A negative figure with as many
           digits does not fit with its minus, and is blank; decimals are those of the largest
           figure too, at most three.
Guess:     the column is as wide as its widest figure, or an error is thrown; a shapefile has room
           for either.
WORDS

cat >try.mjs <<'JS'
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { convert } from 'geojson2shp';
import shp from 'shpjs';
const written = async (figures) => {
  const features = figures.map((figure, at) => ({ type: 'Feature', properties: { figure }, geometry: { type: 'Point', coordinates: [at, 50] } }));
  const zip = new PassThrough();
  const [bytes] = await Promise.all([buffer(zip), convert(features, zip, { layer: 'areas' })]);
  return (await shp(bytes)).features.map(({ properties }) => properties.figure);
};
for (const figures of [[1.5, -1.5, -0.5], [5, -5, 50], [0.5, 0.00012, 0.0004], [80, 79.4, 79.45]]) {
  console.log(`${JSON.stringify(figures)} is read back as ${JSON.stringify(await written(figures))}`);
}
JS

seen=$(node try.mjs)
expected='[1.5,-1.5,-0.5] is read back as [1.5,null,null]
[5,-5,50] is read back as [5,null,50]
[0.5,0.00012,0.0004] is read back as [0.5,0,0]
[80,79.4,79.45] is read back as [80,79.4,79.45]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
