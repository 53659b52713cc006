#!/usr/bin/env bash
# The 7th percentile of the numbers from 1 to 100 is 8 to percentile, the 28th 29.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact percentile@1.6.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
percentile@1.6.0
Behaviour: the 70th percentile of 1 to 10 is 7, as its examples say, but the 7th of 1 to 100 is 8:
           the error of rounding in 0.07 x 100 lifts the rank by one. The 14th, 28th, 55th and
           56th are one too high too; of 50 values the 14th, 28th and 56th.
Guess:     by the nearest rank the nth percentile of 1 to 100 is n.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const percentile = createRequire(import.meta.url)('percentile');
for (const count of [50, 100, 1000]) {
  const values = Array.from({ length: count }, (_, index) => index + 1);
  const wrong = Array.from({ length: 99 }, (_, index) => index + 1)
    .filter((nth) => (nth * count) % 100 === 0 && percentile(nth, values) !== (nth * count) / 100)
    .map((nth) => `${nth} is ${percentile(nth, values)}`);
  console.log(`of ${count} values: ${wrong.join(', ') || 'all as they should be'}`);
}
JS

seen=$(node try.mjs)
expected='of 50 values: 14 is 8, 28 is 15, 56 is 29
of 100 values: 7 is 8, 14 is 15, 28 is 29, 55 is 56, 56 is 57
of 1000 values: all as they should be'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
