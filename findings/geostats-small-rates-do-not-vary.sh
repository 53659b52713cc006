#!/usr/bin/env bash
# The standard deviation of small rates is 0 to geostats, so that all classes by it begin at the mean.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact geostats@2.1.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
geostats@2.1.0
Behaviour: stddev() and variance() round to two decimals, and the classes are made from what is
           rounded: with rates from 0.0011 to 0.0041 all six limits are one figure. The same rates
           per 100,000 have five classes. setPrecision does not help.
Guess:     limits as of the larger figures: rounding is for what is shown.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const Geostats = createRequire(import.meta.url)('geostats');
const rates = [0.0011, 0.0012, 0.0015, 0.0019, 0.0023, 0.0028, 0.0031, 0.0035, 0.0038, 0.0041];
for (const [name, figures, precision] of [['rates', rates], ['with a precision of 6', rates, 6], ['per 100,000', rates.map((rate) => rate * 100_000)]]) {
  const series = new Geostats(figures);
  if (precision) series.setPrecision(precision);
  console.log(`${name}: deviation ${series.stddev()}, limits ${series.getClassStdDeviation(5).map((limit) => Number(limit.toFixed(5))).join(' ')}`);
}
JS

seen=$(node try.mjs)
expected='rates: deviation 0, limits 0.00253 0.00253 0.00253 0.00253 0.00253 0.00253
with a precision of 6: deviation 0, limits 0.00253 0.00253 0.00253 0.00253 0.00253 0.00253
per 100,000: deviation 103.64, limits -6.1 97.54 201.18 304.82 408.46 512.1'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
