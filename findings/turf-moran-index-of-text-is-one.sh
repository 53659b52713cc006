#!/usr/bin/env bash
# Turf's index of Moran is 1 where figures are text: areas that lie by chance are wholly clustered.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @turf/moran-index@7.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@turf/moran-index@7.4.0
Behaviour: figures that are text, as readers of CSV leave them in a map file, are joined to one
           long number for their mean, from which each is then taken; the score is far beyond
           chance. A missing figure counts as 0.
Guess:     text is read as numbers, or refused.
WORDS

cat >try.mjs <<'JS'
import { moranIndex } from '@turf/moran-index';
const places = [[-1.5, 52.1], [-0.9, 52.6], [-1.2, 53], [-2, 52.4], [-0.4, 53.2], [-1.8, 53.1]];
const index = (figures) => {
  const features = figures.map((deaths, i) => ({
    type: 'Feature', properties: { deaths }, geometry: { type: 'Point', coordinates: places[i] },
  }));
  const seen = moranIndex({ type: 'FeatureCollection', features }, { inputField: 'deaths' });
  return `${seen.moranIndex.toFixed(2)}, score ${seen.zNorm.toFixed(1)}`;
};
const deaths = [41, 12, 35, 18, 27, 39];
console.log(`numbers: ${index(deaths)}`);
console.log(`text: ${index(deaths.map(String))}`);
console.log(`the first missing: ${index([null, ...deaths.slice(1)])}`);
console.log(`the first 0: ${index([0, ...deaths.slice(1)])}`);
JS

seen=$(node try.mjs)
expected='numbers: -0.29, score -1.3
text: 1.00, score 16.5
the first missing: -0.12, score 1.0
the first 0: -0.12, score 1.0'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
