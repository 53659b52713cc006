#!/usr/bin/env bash
# Where the first area has no figure, FlatGeobuf writes the figures of all others as text.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact flatgeobuf@4.5.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
flatgeobuf@4.5.0
Behaviour: the columns and their types are those of the first feature, and null is taken for text:
           79.4 comes back as "79.4". A column that the first area has not is left out for all.
           Nothing is said.
Guess:     a column of figures, with no figure for the first area, as GeoJSON has it.
WORDS

cat >try.mjs <<'JS'
import { deserialize, serialize } from 'flatgeobuf/lib/mjs/geojson.js';
const through = async (areas) => {
  const features = areas.map((properties) => ({
    type: 'Feature', properties, geometry: { type: 'Point', coordinates: [0, 52] },
  }));
  const read = [];
  const file = serialize({ type: 'FeatureCollection', features });
  for await (const feature of deserialize(file)) read.push(JSON.stringify(feature.properties));
  return read.join(' ');
};
const arden = { area: 'Arden', rate: 79.4, note: 'revised' };
const bohun = { area: 'Bohun', rate: null, note: null };
console.log(`Arden first: ${await through([arden, bohun])}`);
console.log(`Bohun first: ${await through([bohun, arden])}`);
console.log(`a column more: ${await through([bohun, { ...arden, people: 5000 }])}`);
JS

seen=$(node try.mjs)
expected='Arden first: {"area":"Arden","rate":79.4,"note":"revised"} {"area":"Bohun"}
Bohun first: {"area":"Bohun"} {"area":"Arden","rate":"79.4","note":"revised"}
a column more: {"area":"Bohun"} {"area":"Arden","rate":"79.4","note":"revised"}'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
