#!/usr/bin/env bash
# jStat gives Infinity and then NaN for the Poisson probabilities of some 150 events or more.
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
Behaviour: powers and factorials run over: the probability of 170 deaths is Infinity, that of
           171 or more NaN, without an error. Limits from chisquare.inv are right.
Guess:     the probability of 200 deaths where 180 are expected is about 0.01, as R says; such
           libraries work in logarithms.
WORDS

cat >try.mjs <<'JS'
import jstat from 'jstat';
const { poisson, chisquare } = jstat.jStat;
for (const [seen, expected] of [[20, 18], [170, 160], [171, 160], [200, 180]]) {
  console.log(`${seen} where ${expected} are expected: ${poisson.pdf(seen, expected).toFixed(4)}`);
}
console.log(`at most 1,000 where 1,000 are expected: ${poisson.cdf(1000, 1000)}`);
console.log(`lower limit of 200 by chi-squared: ${(chisquare.inv(0.025, 400) / 2).toFixed(1)}`);
JS

seen=$(node try.mjs)
expected='20 where 18 are expected: 0.0798
170 where 160 are expected: Infinity
171 where 160 are expected: NaN
200 where 180 are expected: NaN
at most 1,000 where 1,000 are expected: NaN
lower limit of 200 by chi-squared: 173.2'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
