#!/usr/bin/env bash
# compromise reads £1.5m as 1.5, and the financial year 2021/22 as a fraction of 91.9.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact compromise@14.17.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
compromise@14.17.0
Behaviour: m, bn and k after a figure are taken off and forgotten; "£1.5 million" is 1500000 to
           numbers() and 1.5 to money(). A year written 2021/22 is a fraction, "1 in 4" is not: it
           is the two numbers 1 and 4.
Guess:     £1.5m is 1,500,000 to both; a year is a year, and 1 in 4 a quarter.
WORDS

cat >try.mjs <<'JS'
import nlp from 'compromise';
for (const text of ['£1.5m', '£1.5 million', '2.3bn people']) {
  const read = nlp(text);
  console.log(`${text}: number ${read.numbers().get().join()}, money ${[read.money().get()].flat().filter(Number.isFinite).join() || 'none'}`);
}
for (const text of ['2021/22', '1 in 4', 'three quarters']) {
  const read = nlp(text);
  const fractions = read.fractions().json().map(({ fraction }) => fraction.decimal);
  console.log(`${text}: number ${read.numbers().get().join()}, fraction ${fractions.join() || 'none'}`);
}
JS

seen=$(node try.mjs)
expected='£1.5m: number 1.5, money 1.5
£1.5 million: number 1500000, money 1.5
2.3bn people: number 2.3, money none
2021/22: number 2021, fraction 91.864
1 in 4: number 1,4, fraction none
three quarters: number 0.75, fraction 0.75'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
