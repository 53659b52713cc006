#!/usr/bin/env bash
# simple-statistics: the normal distribution ends at z = 3.09, and its inverse is wrong in the second decimal.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact simple-statistics@7.12.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
simple-statistics@7.12.1
Behaviour: cumulativeStdNormalProbability() looks z up in a printed table, rounded to
           four places at most, whose last entry is reused for all larger z: a two-sided
           p-value is never below 0.002. probit() is good to about two decimals: the
           multiplier of a 99.8% control limit comes out as 3.08.
Guess:     Both are right to many decimals, as in R: 2 * pnorm(-5) = 5.7e-07 and
           qnorm(0.999) = 3.0902.
WORDS

cat >try.mjs <<'JS'
import { cumulativeStdNormalProbability, probit } from 'simple-statistics';
for (const z of [2, 3.5, 5, 8]) {
  console.log(`two-sided p of z = ${z}: ${(2 * (1 - cumulativeStdNormalProbability(z))).toFixed(6)}`);
}
for (const p of [0.975, 0.999]) console.log(`probit(${p}) = ${probit(p).toFixed(4)}`);
JS

seen=$(node try.mjs)
expected='two-sided p of z = 2: 0.045600
two-sided p of z = 3.5: 0.002000
two-sided p of z = 5: 0.002000
two-sided p of z = 8: 0.002000
probit(0.975) = 1.9572
probit(0.999) = 3.0801'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
