#!/usr/bin/env bash
# To jsgeoda an island without neighbours is the most significant place of all, p = 0, and one at the mean a cluster of high figures.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact jsgeoda@0.2.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
jsgeoda@0.2.3
Behaviour: local Moran's I of an area that touches none is given with a p of 0, below that of every
           other, so that who takes those below 0.05 takes it. An area whose figure is just the
           mean, whose I is 0 whatever lies around it, has a p of 0.001 and is called "High-High".
Guess:     without neighbours, or with an I of 0, there is no p, or it is 1.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const geoda = await createRequire(import.meta.url)('jsgeoda').New();
const square = ([x, y]) => ({ type: 'Feature', properties: { id: 1 }, geometry: { type: 'Polygon', coordinates: [[[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]]] } });
const cells = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => [x, y]));
const years = [79, 80, 81, 80, 81, 82, 81, 82, 83];
const moran = (places, figures) => {
  const text = JSON.stringify({ type: 'FeatureCollection', features: places.map(square) });
  const map = geoda.readGeoJSON(new TextEncoder().encode(text).buffer);
  return geoda.localMoran(geoda.getQueenWeights(map, 1, false, 0), figures);
};
const { pvalues, neighbors, lisaValues, clusters, labels } = moran([...cells, [9, 9]], [...years, 81]);
console.log(`an island: ${neighbors[9]} neighbours, p ${pvalues[9]}; the lowest p of the others ${Math.min(...pvalues.slice(0, 9))}`);
console.log(`the middle, 81 where the mean is 81: I ${lisaValues[4]}, p ${pvalues[4]}, ${labels[clusters[4]]}`);
JS

seen=$(node try.mjs)
expected='an island: 0 neighbours, p 0; the lowest p of the others 0.001
the middle, 81 where the mean is 81: I 0, p 0.001, High-High'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
