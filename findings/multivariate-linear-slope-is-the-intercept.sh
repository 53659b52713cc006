#!/usr/bin/env bash
# Without a constant ml-regression-multivariate-linear calls the last slope "Intercept", and counts one observation of five.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact ml-regression-multivariate-linear@2.0.4 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
ml-regression-multivariate-linear@2.0.4
Behaviour: in the summary of a fit the last coefficient is called "Intercept", also where none was asked
           for: a rise of 2.01 a year stands there as where the line begins. The number of
           observations is that of the columns of results, 1 for five years and for five hundred.
           The slopes themselves and their errors are right.
Guess:     X Variable 1, and 5.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const Regression = require('ml-regression-multivariate-linear').default ?? require('ml-regression-multivariate-linear');
const years = [1, 2, 3, 4, 5];
for (const intercept of [true, false]) {
  const { summary } = new Regression(years.map((year) => [year]), years.map((year) => [1.99 * year + (year % 2) / 10]), { intercept }).toJSON();
  const coefficients = summary.variables.map(({ label, coefficients: [coefficient], standardError }) => `${label} ${coefficient.toFixed(2)} (error ${standardError.toFixed(2)})`);
  console.log(`${intercept ? 'with' : 'without'} a constant: ${coefficients.join(', ')}; observations: ${summary.regressionStatistics.observations}`);
}
JS

seen=$(node try.mjs)
expected='with a constant: X Variable 1 1.99 (error 0.02), Intercept 0.06 (error 0.07); observations: 1
without a constant: Intercept 2.01 (error 0.01); observations: 1'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
