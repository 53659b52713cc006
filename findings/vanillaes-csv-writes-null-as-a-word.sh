#!/usr/bin/env bash
# @vanillaes/csv writes null as the word "null", and reads the code 3E2 as 3.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @vanillaes/csv@3.0.8 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@vanillaes/csv@3.0.8
Behaviour: null and undefined are written as the words null and undefined, which spreadsheets show
           and other readers take for text. With typed: true the code 3E2 loses its E2 and becomes
           3, the code of another area, and a blank becomes NaN, so that one blank spoils each sum.
Guess:     null is a blank cell; a code is text, or at worst the 300 that JavaScript reads.
WORDS

cat >try.mjs <<'JS'
import { parse, stringify } from '@vanillaes/csv';
console.log(`written: ${stringify([['Arden', null, undefined, 79.4]]).trim()}`);
const rows = parse('code,rate\n3,79.4\n3E2,80.2\n3F1,\n', { typed: true }).slice(1);
for (const [index, written] of ['3,79.4', '3E2,80.2', '3F1,'].entries())
  console.log(`${written} is read as ${rows[index].map((cell) => (typeof cell === 'string' ? `"${cell}"` : cell)).join(' and ')}`);
JS

seen=$(node try.mjs)
expected='written: Arden,null,undefined,79.4
3,79.4 is read as 3 and 79.4
3E2,80.2 is read as 3 and 80.2
3F1, is read as "3F1" and NaN'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
