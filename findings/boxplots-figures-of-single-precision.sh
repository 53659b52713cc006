#!/usr/bin/env bash
# The lowest of 79.4, 80.1 and 83 is 79.4000015258789 to @sgratzl/boxplots, and a population of 56,490,049 is one less.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @sgratzl/boxplots@2.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@sgratzl/boxplots@2.0.0
Behaviour: figures given as an array are copied into one of single precision, which has some seven
           digits; the lowest, the highest, the median and outliers come from the copy, the mean from
           the figures. An outlier is found again in no list, nor named; a count above 16,777,216
           can be another. Given as a Float64Array, the figures stay what they are.
Guess:     the lowest of the figures is one of the figures.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { boxplot } = createRequire(import.meta.url)('@sgratzl/boxplots');
const areas = new Map([[79.4, 'Arden'], [80.1, 'Bohun'], [80.4, 'Carse'], [80.6, 'Dunmow'], [81.1, 'Elmet'], [99.3, 'Farne']]);
const rates = [...areas.keys()];
const show = ({ min, max, outlier }) => `lowest ${min}, highest ${max}, outlier: ${outlier.map((rate) => areas.get(rate) ?? `none has ${rate}`)}`;
console.log(`array: ${show(boxplot(rates))}`);
console.log(`Float64Array: ${show(boxplot(Float64Array.from(rates)))}`);
console.log(`people: highest of 1141816, 555001, 56490049 is ${boxplot([1141816, 555001, 56490049]).max}`);
JS

seen=$(node try.mjs)
expected='array: lowest 79.4000015258789, highest 99.30000305175781, outlier: none has 99.30000305175781
Float64Array: lowest 79.4, highest 99.3, outlier: Farne
people: highest of 1141816, 555001, 56490049 is 56490048'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
