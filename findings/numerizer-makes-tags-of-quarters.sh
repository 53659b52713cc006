#!/usr/bin/env bash
# numerizer writes "half of the areas" as "<frac>2 of the areas", and "a million" as "aNaN".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact numerizer@0.0.4 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
numerizer@0.0.4
Behaviour: a half, third, fifth or quarter that follows no number in words is written as a mark of
           its own workings, which a page takes for a tag; millions that follow none are NaN.
           "Nineteen ninety nine" is added up to 118.
Guess:     0.5 of the areas, 1000000 people, 1999; or the words as they are.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const numerizer = createRequire(import.meta.url)('numerizer');
for (const text of ['half of the areas', 'the third of five areas', 'in the first quarter of 2021', 'a million people', 'several million', 'nineteen ninety nine', 'two thirds', 'one hundred and fifty thousand']) console.log(`${text}: ${numerizer(text)}`);
JS

seen=$(node try.mjs)
expected='half of the areas: <frac>2 of the areas
the third of five areas: the <frac>3 of 5 areas
in the first quarter of 2021: in the first <frac>4 of 2021
a million people: aNaN people
several million: severalNaN
nineteen ninety nine: 118
two thirds: 0.6666666666666666
one hundred and fifty thousand: 150000'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
