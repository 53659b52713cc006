#!/usr/bin/env bash
# accounting, currency.js and numeral join the figures of a text, and lose a true minus.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact accounting@0.4.1 currency.js@2.0.4 numeral@2.0.6 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
accounting@0.4.1, currency.js@2.0.4, numeral@2.0.6
Behaviour: all but figures, points and hyphens is thrown away, and what is left is read: two
           figures become one, a range a minus. "−0.5" with the true minus that d3-format writes
           becomes 0.5 in all three. Text without figures is 0 in two.
Guess:     NaN for what is no amount, the first figure at most, and −0.5 for −0.5.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { unformat } = require('accounting');
const currency = require('currency.js');
const numeral = require('numeral');
for (const text of ['1,234.50', '12 per 1,000', '79.4–80.1', '5-9', '2021/22', '−0.5', 'c']) {
  console.log(`${text}: ${[unformat(text), currency(text).value, numeral(text).value()].join(', ')}`);
}
JS

seen=$(node try.mjs)
expected='1,234.50: 1234.5, 1234.5, 1234.5
12 per 1,000: 121000, 121000, 121000
79.4–80.1: 79.48, NaN, NaN
5-9: 5, NaN, -59
2021/22: 202122, 202122, 202122
−0.5: 0.5, 0.5, 0.5
c: 0, 0, '
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
