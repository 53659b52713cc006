#!/usr/bin/env bash
# Two writers of numbers in words lose decimals and the sign without an error.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact number-to-words@1.2.4 written-number@0.11.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
number-to-words@1.2.4, written-number@0.11.1
Behaviour: number-to-words cuts decimals: 0.9 is "zero", 2.99 "two", -0.5 "zero", the 2.99th the
           "2nd". written-number rounds: 0.5 is "one"; and writes nothing at all for -3.
Guess:     "nought point nine", or an error; -3 is "minus three".
WORDS

cat >try.mjs <<'JS'
import numberToWords from 'number-to-words';
import writtenNumber from 'written-number';
for (const years of [0.5, 0.9, 2.99, -0.5, -3]) {
  console.log(`${years}: "${numberToWords.toWords(years)}", "${writtenNumber(years)}"`);
}
JS

seen=$(node try.mjs)
expected='0.5: "zero", "one"
0.9: "zero", "one"
2.99: "two", "three"
-0.5: "zero", ""
-3: "minus three", ""'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
