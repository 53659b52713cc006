#!/usr/bin/env bash
# Where one area has no figure, winnow, by which Koop answers for map services, gives a variance of 3 and a deviation of 35.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @koopjs/winnow@5.0.4 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@koopjs/winnow@5.0.4
Behaviour: stddev counts null as 0, and var, avg, min and count leave it out, in one and the same
           answer. Without a null stddev divides by all areas and var by one less, so that it is
           not the root either. Where the key is missing altogether there is neither.
Guess:     null is left out of each, so that the deviation is the root of the variance.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { query } = createRequire(import.meta.url)('@koopjs/winnow');
const outStatistics = ['avg', 'min', 'count', 'var', 'stddev'].map((type) => ({ statisticType: type, onStatisticField: 'years', outStatisticFieldName: type }));
for (const fourth of [{ years: 83 }, { years: null }, {}]) {
  const features = [{ years: 79.4 }, { years: 80.1 }, { years: 82.7 }, fourth].map((properties) => ({
    type: 'Feature', properties, geometry: { type: 'Point', coordinates: [0, 51] },
  }));
  const found = query({ type: 'FeatureCollection', features }, { outStatistics });
  const shown = Object.entries(found).map(([name, value]) => `${name} ${value === null || value === undefined ? value : Number(value.toFixed(2))}`);
  console.log(`fourth area ${JSON.stringify(fourth)}: ${shown.join(', ')}; root of var ${Math.sqrt(found.var).toFixed(2)}`);
}
JS

seen=$(node try.mjs)
expected='fourth area {"years":83}: avg 81.3, min 79.4, count 4, var 3.3, stddev 1.57; root of var 1.82
fourth area {"years":null}: avg 80.73, min 79.4, count 3, var 3.02, stddev 34.98; root of var 1.74
fourth area {}: avg 80.73, min 79.4, count 3, var undefined, stddev undefined; root of var NaN'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
