#!/usr/bin/env bash
# ml-regression-theil-sen takes the lower of the two middle slopes, so that a rising figure may be said to fall.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact ml-regression-theil-sen@3.0.0 ml-array-median@1.1.6 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
ml-regression-theil-sen@3.0.0 (with ml-array-median@1.1.6)
Behaviour: with an even number of slopes the lower of the two in the middle is taken, not their
           mean. Four years have six slopes: of 79.4, 79.5, 79.6, 79.2 those in the middle are
           -0.067 and +0.1, and a fall of 0.067 a year is given. Turned upside down the same
           figures fall too, by 0.1.
Guess:     the slope is the median of the slopes, as SciPy works it out: +0.017, turned upside
           down -0.017.
WORDS

cat >try.mjs <<'JS'
import { TheilSenRegression } from 'ml-regression-theil-sen';
const years = [2015, 2016, 2017, 2018];
const ages = [79.4, 79.5, 79.6, 79.2];
const slope = (ys) => new TheilSenRegression(years, ys).slope.toFixed(3);
console.log(`slope: ${slope(ages)}; of the same figures with a minus before each one: ${slope(ages.map((age) => -age))}`);
JS

seen=$(node try.mjs)
expected='slope: -0.067; of the same figures with a minus before each one: -0.100'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
