#!/usr/bin/env bash
# simple-statistics: the geometric mean of 200 life expectancies is Infinity, of 200 small rates 0.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact simple-statistics@7.12.1 jstat@1.9.6 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
simple-statistics@7.12.1, jstat@1.9.6
Behaviour: geometricMean multiplies all figures before it takes the root, which is beyond the
           largest number from 162 figures near 80 on; of rates near 0.002 the product is 0. No
           error is thrown.
Guess:     the mean of the logarithms, as in jStat here and in SciPy: it lies between the lowest
           and the highest.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { geometricMean } from 'simple-statistics';
const { jStat } = createRequire(import.meta.url)('jstat');
const around = (middle, count) => Array.from({ length: count }, (_, i) => middle * (1 + ((i % 5) - 2) / 100));
for (const [middle, count] of [[80, 100], [80, 200], [0.002, 200]]) {
  const figures = around(middle, count);
  console.log(`${count} figures near ${middle}: ${geometricMean(figures).toPrecision(4)}, by jStat ${jStat.geomean(figures).toPrecision(4)}`);
}
JS

seen=$(node try.mjs)
expected='100 figures near 80: 79.99, by jStat 79.99
200 figures near 80: Infinity, by jStat 79.99
200 figures near 0.002: 0.000, by jStat 0.002000'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
