#!/usr/bin/env bash
# regression rounds the coefficients of a line to two decimals before it predicts: small rates are 0, years of life 849 or 3.8.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact regression@2.0.1 @antv/data-set@0.11.8 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
regression@2.0.1, @antv/data-set@0.11.8
Behaviour: all coefficients are rounded to two decimals, and the points are drawn from the rounded
           ones. A rate that rises fivefold, 0.0012 to 0.0062, becomes a flat line at 0, with an R
           squared below nought. Of a curve over the years 2015 to 2018 the rounding is carried
           through the year's square or exponent. DataSet of AntV, which draws trends by it, gives
           849 years of life for 79. `precision` mends it, if one thinks of it.
Guess:     rounding is for printing; the points of the line come from the line.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import regression from 'regression';
const { View } = createRequire(import.meta.url)('@antv/data-set');
const rates = [[1, 0.0012], [5, 0.0024], [10, 0.0051], [15, 0.0062]];
const lives = [[2015, 79.1], [2016, 79.3], [2017, 79.6], [2018, 79.4]];
for (const options of [undefined, { precision: 12 }]) {
  const line = regression.linear(rates, options);
  const found = ['polynomial', 'exponential', 'power'].map((kind) => `${kind} ${regression[kind](lives, options).predict(2015)[1].toFixed(1)}`);
  console.log(`${JSON.stringify(options ?? 'as it comes')}: a rate of 0.0062 is ${line.predict(15)[1].toFixed(4)}, R squared ${line.r2.toFixed(2)}; 79.1 years in 2015 are ${found.join(', ')}`);
}
const view = new View().source(lives.map(([year, years]) => ({ year, years })));
view.transform({ type: 'regression', method: 'polynomial', fields: ['year', 'years'], bandwidth: 1, as: ['year', 'years'] });
console.log(`by DataSet: polynomial ${view.rows[0].years}`);
JS

seen=$(node try.mjs)
expected='"as it comes": a rate of 0.0062 is 0.0000, R squared -3.44; 79.1 years in 2015 are polynomial 849.5, exponential 3.8, power 0.0
{"precision":12}: a rate of 0.0062 is 0.0065, R squared 0.97; 79.1 years in 2015 are polynomial 79.1, exponential 79.2, power 79.2
by DataSet: polynomial 849.49'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
