#!/usr/bin/env bash
# The 95% that wilson-score names is a 90% confidence interval, its default of 99% one of 98%.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact wilson-score@1.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
wilson-score@1.0.0
Behaviour: for "a 99% confidence interval" the default multiplier is 2.326, for 95% its read-me
           gives 1.645. They leave 1% and 5% below the lower limit alone: the intervals, with as
           much above, are of 98% and 90%. Limits in tables by 1.96 do not agree with it, and areas
           are told apart that are not.
Guess:     95% is 1.96, as in the article on intervals that the read-me points to.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const wilson = createRequire(import.meta.url)('wilson-score');
const lower = (z) => wilson(5, 20, z).toFixed(4);
console.log(`lower limit of 5 in 20 by default: ${lower()}; of 98%: ${lower(2.326348)}; of 99%: ${lower(2.575829)}`);
console.log(`as the read-me has 95%: ${lower(1.644853)}; of 90%: ${lower(1.644854)}; of 95%: ${lower(1.959964)}`);
JS

seen=$(node try.mjs)
expected='lower limit of 5 in 20 by default: 0.0964; of 98%: 0.0964; of 99%: 0.0874
as the read-me has 95%: 0.1274; of 90%: 0.1274; of 95%: 0.1119'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
