#!/usr/bin/env bash
# To xlsx-calc "<5" is a nought in the mean and nothing in the standard deviation, and SUMIF reads one row.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact xlsx-calc@0.9.2 xlsx@0.18.5 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
xlsx-calc@0.9.2, xlsx@0.18.5
Behaviour: AVERAGE divides by the count of cells that are not blank, words as well; STDEV leaves them out.
           SUMIF looks at the first row alone: 200 deaths in the north are 120, and those in the south
           are 0. -2^2 is -4; in a spreadsheet it is 4. No error is thrown.
Guess:     as in a spreadsheet: text is left out of a mean, and all rows are summed.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { utils } = require('xlsx');
const calculate = require('xlsx-calc');
const rows = [['North', 79.4, 120], ['South', '<5', 99], ['North', 83, 80], ['South', 81, 45]];
for (const formula of ['AVERAGE(B1:B4)', 'STDEV(B1:B4)', 'SUMIF(A1:A4,"North",C1:C4)', 'SUMIF(A1:A4,"South",C1:C4)', '-2^2']) {
  const sheet = utils.aoa_to_sheet(rows);
  sheet.E1 = { t: 'n', f: formula };
  sheet['!ref'] = 'A1:E4';
  calculate({ SheetNames: ['S'], Sheets: { S: sheet } });
  console.log(`${formula}: ${Number(sheet.E1.v.toFixed(2))}`);
}
JS

seen=$(node try.mjs)
expected='AVERAGE(B1:B4): 60.85
STDEV(B1:B4): 1.8
SUMIF(A1:A4,"North",C1:C4): 120
SUMIF(A1:A4,"South",C1:C4): 0
-2^2: -4'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
