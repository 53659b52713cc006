#!/usr/bin/env bash
# numbro shortens 500 to 1k and 500,000 to 1m, 499 and 499,999 not.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact numbro@2.5.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
numbro@2.5.0
Behaviour: the format `average`, for thousands and millions, goes up to the next unit from half of
           it on: 500 people are "1k", twice as many, and 500,000 are "1m" where 499,999 are
           "500k".
Guess:     a unit is used from 1 of it on: 500, and 600k.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const numbro = createRequire(import.meta.url)('numbro');
for (const people of [499, 500, 750, 499999, 500000, 600000]) {
  const short = (format) => numbro(people).format({ average: true, ...format });
  console.log(`${people}: ${short({})}, with one decimal ${short({ mantissa: 1 })}`);
}
JS

seen=$(node try.mjs)
expected='499: 499, with one decimal 499.0
500: 1k, with one decimal 0.5k
750: 1k, with one decimal 0.8k
499999: 500k, with one decimal 500.0k
500000: 1m, with one decimal 0.5m
600000: 1m, with one decimal 0.6m'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
