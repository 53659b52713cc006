#!/usr/bin/env bash
# words-to-numbers reads one hundred and fifty thousand as 50100, and a second dose as 1 2 dose.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact words-to-numbers@1.5.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
words-to-numbers@1.5.1
Behaviour: of "one hundred and fifty thousand" the fifty alone is taken times a thousand, and the
           hundred added; one point five million is NaN; "no one", "second" and the article before
           it become figures.
Guess:     one hundred and fifty thousand is 150000, one point five million 1500000; "no one" and
           "a second" stay words.
WORDS

cat >try.mjs <<'JS'
import { wordsToNumbers } from 'words-to-numbers';
const texts = ['fifty thousand', 'one hundred and fifty thousand', 'over one hundred and fifty thousand', 'two hundred thousand', 'one point five million', 'no one had a second dose'];
console.log(texts.map((text) => `${text}: ${wordsToNumbers(text)}`).join('\n'));
JS

seen=$(node try.mjs)
expected='fifty thousand: 50000
one hundred and fifty thousand: 50100
over one hundred and fifty thousand: over 50100
two hundred thousand: 200000
one point five million: NaN
no one had a second dose: no 1 had 1 2 dose'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
