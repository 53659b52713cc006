#!/usr/bin/env bash
# numbered reads half a million as 1,000,000, three quarters of a million as 3,000,000 and one in four as 14.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact numbered@1.1.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
numbered@1.1.0
Behaviour: words that it does not know are passed over, and the numbers around them joined or
           multiplied: fractions are lost, two numbers become one. Numbers beyond them are right,
           and no error is thrown.
Guess:     500,000 and 750,000, or an error; one in four is no number.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const numbered = createRequire(import.meta.url)('numbered');
for (const text of ['half a million', 'two and a half million', 'three quarters of a million', 'one point five million', 'one in four', 'five to nine', 'one hundred and fifty thousand', 'one point five']) console.log(`${text}: ${numbered.parse(text)}`);
JS

seen=$(node try.mjs)
expected='half a million: 1000000
two and a half million: 2000000
three quarters of a million: 3000000
one point five million: 1.5
one in four: 14
five to nine: 59
one hundred and fifty thousand: 150000
one point five: 1.5'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
