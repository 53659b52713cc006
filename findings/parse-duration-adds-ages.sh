#!/usr/bin/env bash
# To parse-duration the ages 5-9 years are 14 years, and 16-64 years are 80.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact parse-duration@2.1.9 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
parse-duration@2.1.9
Behaviour: each figure of a text is added, one without a unit in the unit that is asked for: with a
           year before them 79.4 years are 2100.4. A true minus is passed over: −2 years are 2. The word
           "to" between two figures leaves the first out.
Guess:     null, as for text that is no length of time.
WORDS

cat >try.mjs <<'JS'
import parse from 'parse-duration';
const texts = ['2 years 6 months', '5-9 years', '16-64 years', '5 to 9 years', 'in 2021: 79.4 years'];
for (const text of [...texts, '-2 years', '−2 years']) console.log(`${text}: ${parse(text, 'year')}`);
console.log(`years: ${parse('years', 'year')}`);
JS

seen=$(node try.mjs)
expected='2 years 6 months: 2.5
5-9 years: 14
16-64 years: 80
5 to 9 years: 9
in 2021: 79.4 years: 2100.4
-2 years: -2
−2 years: 2
years: null'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
