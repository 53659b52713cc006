#!/usr/bin/env bash
# Of five areas shp-write leaves the one that has more than one part: the others are written over.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @mapbox/shp-write@0.4.3 shpjs@6.2.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@mapbox/shp-write@0.4.3, shpjs@6.2.0
Behaviour: areas of one part and areas of many parts are written one after the other into a file of
           the same name, so that one area with an island is all that is left of the map. No error
           is thrown; without the island all are there.
Guess:     a shapefile holds both kinds in one; all five areas are in it.
WORDS

cat >try.mjs <<'JS'
import shpwrite from '@mapbox/shp-write';
import shp from 'shpjs';
const square = (x, y) => [[[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]]];
const mainland = ['Arden', 'Bohun', 'Clare', 'Dacre'].map((name, at) => ({ type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: square(at, 50) } }));
const isles = { type: 'Feature', properties: { name: 'Isles' }, geometry: { type: 'MultiPolygon', coordinates: [square(7, 50), square(9, 50)] } };
const names = async (features) => {
  const zip = await shpwrite.zip({ type: 'FeatureCollection', features }, { outputType: 'nodebuffer', compression: 'STORE' });
  return [await shp(zip)].flat().flatMap((layer) => layer.features.map(({ properties }) => properties.name)).join(', ');
};
console.log(`four areas: ${await names(mainland)}`);
console.log(`four areas and the isles: ${await names([...mainland, isles])}`);
JS

seen=$(node try.mjs)
expected='four areas: Arden, Bohun, Clare, Dacre
four areas and the isles: Isles'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
