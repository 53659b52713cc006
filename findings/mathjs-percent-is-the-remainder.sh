#!/usr/bin/env bash
# To math.js 5% + 5% is 0, and 100 + 5% + 3 is 102.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact mathjs@15.2.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
mathjs@15.2.0
Behaviour: a % with a figure and a sign after it is the remainder of a division: 5% + 5% is what
           is left of 5 divided by +0.05. Before a * or at the end of the line it is per cent, so
           that `100 + 5%` is 105 and `50% * 20%` 0.1, as one would try first.
Guess:     a % that stands at its figure, with a blank after it, is per cent, or an error is thrown.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { evaluate } = createRequire(import.meta.url)('mathjs');
const sums = ['100 + 5%', '50% * 20%', '5% + 5%', '20% - 5%', '12% + 1', '200 - 10% - 10%', '100 + 5% + 3', '(20%) - (5%)'];
for (const sum of sums) console.log(`${sum} = ${Number(evaluate(sum).toFixed(6))}`);
JS

seen=$(node try.mjs)
expected='100 + 5% = 105
50% * 20% = 0.1
5% + 5% = 0
20% - 5% = 0
12% + 1 = 0
200 - 10% - 10% = 200
100 + 5% + 3 = 102
(20%) - (5%) = 0.15'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
