#!/usr/bin/env bash
# js-stats gives the limit of chi-squared that one in twenty passes a chance of 0% with one degree of freedom, 6% with forty.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact js-stats@1.0.5 chi-squared@1.1.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
js-stats@1.0.5, chi-squared@1.1.0
Behaviour: the share of a chi-squared distribution above its own limit of 5% (3.841 for a table of
           two by two) is 0, 1.4, 5, 7.5, 6.2 and 5.7 in a hundred, by the degrees of freedom.
           With one degree all of the distribution lies below 3.841, so each difference is certain.
           The distribution F of the same package is right.
Guess:     5 in a hundred for each, as printed tables have it and chi-squared works it out.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { ChiSquareDistribution, FDistribution } = require('js-stats');
const chi = require('chi-squared');
const percent = (below) => `${(100 * (1 - below)).toFixed(1)}%`;
for (const [degrees, limit] of [[1, 3.841], [2, 5.991], [5, 11.07], [10, 18.307], [40, 55.758], [100, 124.342]]) {
  const below = new ChiSquareDistribution(degrees).cumulativeProbability(limit);
  console.log(`${degrees} degrees, above ${limit}: js-stats ${percent(below)}, chi-squared ${percent(chi.cdf(limit, degrees))}`);
}
console.log(`F of 3 and 10 degrees, above 3.708: js-stats ${percent(new FDistribution(3, 10).cumulativeProbability(3.708))}`);
JS

seen=$(node try.mjs)
expected='1 degrees, above 3.841: js-stats 0.0%, chi-squared 5.0%
2 degrees, above 5.991: js-stats 1.4%, chi-squared 5.0%
5 degrees, above 11.07: js-stats 5.0%, chi-squared 5.0%
10 degrees, above 18.307: js-stats 7.5%, chi-squared 5.0%
40 degrees, above 55.758: js-stats 6.2%, chi-squared 5.0%
100 degrees, above 124.342: js-stats 5.7%, chi-squared 5.0%
F of 3 and 10 degrees, above 3.708: js-stats 5.0%'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
