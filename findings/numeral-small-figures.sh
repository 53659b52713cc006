#!/usr/bin/env bash
# Numeral.js prints NaN for any figure below a millionth, and reads a span of years as one negative number.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact numeral@2.0.6 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
numeral@2.0.6
Behaviour: a number that JavaScript writes with an exponent (9e-7) is printed as NaN in
           any decimal format, so a small p-value is "NaN". And "2022-23" is read as
           -202223: the minus is moved to the front.
Guess:     0.000 (or 0.0000) for a small number; null for text that is no number.
WORDS

cat >try.mjs <<'JS'
import numeral from 'numeral';
for (const p of [0.01, 0.000001, 0.0000009]) console.log(p, numeral(p).format('0.000'));
console.log('2022-23', numeral('2022-23').value());
JS

seen=$(node try.mjs)
expected='0.01 0.010
0.000001 0.000
9e-7 NaN
2022-23 -202223'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
