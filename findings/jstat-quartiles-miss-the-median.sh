#!/usr/bin/env bash
# jStat's quartiles of 1 to 4 are 1, 2 and 3, though its median is 2.5; its quantiles() are others again.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact jstat@1.9.6 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
jstat@1.9.6
Behaviour: quartiles() picks the value at a rounded place, so that the middle of an even number of
           areas is the lower one, and of five areas the quartiles are the 1st, the 3rd and the 4th,
           out of balance. percentile() agrees with its median().
Guess:     the second quartile is the median; the 1st and the 3rd stand as far from the ends.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { jStat } = createRequire(import.meta.url)('jstat');
for (const values of [[1, 2, 3, 4], [79, 80, 81, 82, 83]]) {
  console.log(`${values.join(' ')}: median ${jStat.median(values)}`);
  console.log(`  quartiles ${jStat.quartiles(values).join(' ')}`);
  console.log(`  percentile ${[0.25, 0.5, 0.75].map((share) => jStat.percentile(values, share)).join(' ')}`);
  console.log(`  quantiles ${jStat.quantiles(values, [0.25, 0.5, 0.75]).join(' ')}`);
}
JS

seen=$(node try.mjs)
expected='1 2 3 4: median 2.5
  quartiles 1 2 3
  percentile 1.75 2.5 3
  quantiles 1.4375 2.5 3.5625
79 80 81 82 83: median 81
  quartiles 79 81 82
  percentile 80 81 82
  quantiles 79.6875 81 82.3125'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
