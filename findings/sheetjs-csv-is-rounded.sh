#!/usr/bin/env bash
# SheetJS writes figures to CSV as the sheet shows them, rounded, and to JSON as they are.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact xlsx@0.18.5 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
xlsx@0.18.5
Behaviour: sheet_to_csv writes the text that the cell's format gives: 79.43 shown without decimals
           is 79, 0.2849 shown as a percentage 28%. sheet_to_json of the same sheet gives the
           figures.
Guess:     both give the figures; CSV is for programs too.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { read, utils, write } = createRequire(import.meta.url)('xlsx');
const made = utils.aoa_to_sheet([['area', 'age', 'share'], ['Arden', 79.43, 0.2849]]);
made.B2.z = '0';
made.C2.z = '0%';
const sheet = read(write({ SheetNames: ['a'], Sheets: { a: made } }, { type: 'buffer', bookType: 'xlsx' })).Sheets.a;
console.log(`csv: ${utils.sheet_to_csv(sheet).trim().split('\n')[1]}`);
console.log(`json: ${JSON.stringify(utils.sheet_to_json(sheet)[0])}`);
JS

seen=$(node try.mjs)
expected='csv: Arden,79,28%
json: {"area":"Arden","age":79.43,"share":0.2849}'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
