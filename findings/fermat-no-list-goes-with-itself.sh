#!/usr/bin/env bash
# The correlation of three years with themselves is 0.67 to @mathigon/fermat, and minus five is "five" in words.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @mathigon/fermat@1.1.24 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@mathigon/fermat@1.1.24
Behaviour: the covariance is divided by the number of figures, the two deviations by one less, so
           that each correlation is too small by the factor (n - 1)/n: 0.67 for three figures that
           are the same, 0.9 for ten. Numbers in words lose their minus.
Guess:     figures that lie on a line have a correlation of 1, however few; -5 is "minus five".
WORDS

cat >try.mjs <<'JS'
import { correlation, toWord } from '@mathigon/fermat';
for (const count of [3, 5, 10, 100]) {
  const rates = Array.from({ length: count }, (_, year) => 79.4 + year / 10);
  console.log(`${count} figures with themselves: ${correlation(rates, rates).toFixed(3)}`);
}
console.log(`-5 in words: ${toWord(-5)}`);
JS

seen=$(node try.mjs)
expected='3 figures with themselves: 0.667
5 figures with themselves: 0.800
10 figures with themselves: 0.900
100 figures with themselves: 0.990
-5 in words: five'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
