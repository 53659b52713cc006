#!/usr/bin/env bash
# hot-formula-parser rounds a gap of -2.5 to -2 and one of 2.5 to 3, and adds the ages 5-9 as 5.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact hot-formula-parser@4.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
hot-formula-parser@4.0.0
Behaviour: ROUND goes up at a half, below nought too; text that begins with a number is added as
           that number, so that a span of years is its first; MOD keeps the sign; a binomial
           probability is the same with and without TRUE.
Guess:     as the spreadsheets whose formulas it reads: -3, an error for text that is no number, 2,
           and 0.62 for all up to five of ten.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { Parser } = createRequire(import.meta.url)('hot-formula-parser');
const parser = new Parser();
for (const formula of ['ROUND(2.5,0)', 'ROUND(-2.5,0)', 'ROUND(-79.45,1)', '"5-9"+1', '"2021/22"+0', '"1,234"+0', 'MOD(-1,3)', 'BINOM.DIST(5,10,0.5,FALSE)', 'BINOM.DIST(5,10,0.5,TRUE)']) {
  const { error, result } = parser.parse(formula);
  console.log(`${formula}: ${error ?? result}`);
}
JS

seen=$(node try.mjs)
expected='ROUND(2.5,0): 3
ROUND(-2.5,0): -2
ROUND(-79.45,1): -79.4
"5-9"+1: 6
"2021/22"+0: 2021
"1,234"+0: 1
MOD(-1,3): 1
BINOM.DIST(5,10,0.5,FALSE): 0.24609375
BINOM.DIST(5,10,0.5,TRUE): 0.24609375'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
