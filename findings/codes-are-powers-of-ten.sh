#!/usr/bin/env bash
# Of the NHS codes 5D9, 5E1 and 5F1 three readers of CSV make the number 50 of 5E1 alone.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact papaparse@5.7.1 d3-dsv@3.0.2 xlsx@0.18.5 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
papaparse@5.7.1, d3-dsv@3.0.2, xlsx@0.18.5
Behaviour: with types asked for (SheetJS asks by itself) the code 5E1 is 5 x 10 to the 1st, a
           number, cell by cell: of the codes of primary care trusts, such as 5D9 of Hartlepool, that
           of Stockton-on-Tees is lost to a join by the code, which drops its row without a word.
Guess:     a column of codes stays text; what is not written as a figure in plain digits does too.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { autoType, csvParse } from 'd3-dsv';
const require = createRequire(import.meta.url);
const Papa = require('papaparse');
const XLSX = require('xlsx');
const text = 'code,status\n5D9,final\n5E1,final\n5F1,final\n';
const names = new Map([['5D9', 'Hartlepool'], ['5E1', 'Stockton-on-Tees'], ['5F1', 'Plymouth']]);
const readers = {
  papaparse: () => Papa.parse(text, { header: true, dynamicTyping: true, skipEmptyLines: true }).data,
  'd3-dsv': () => csvParse(text, autoType),
  xlsx: () => XLSX.utils.sheet_to_json(XLSX.read(text, { type: 'string' }).Sheets.Sheet1),
};
for (const [reader, read] of Object.entries(readers)) {
  const rows = read();
  const joined = rows.filter(({ code }) => names.has(code)).map(({ code }) => names.get(code));
  console.log(`${reader}: ${JSON.stringify(rows.map(({ code }) => code))}, joined: ${joined.join(', ')}`);
}
JS

seen=$(node try.mjs)
expected='papaparse: ["5D9",50,"5F1"], joined: Hartlepool, Plymouth
d3-dsv: ["5D9",50,"5F1"], joined: Hartlepool, Plymouth
xlsx: ["5D9",50,"5F1"], joined: Hartlepool, Plymouth'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
