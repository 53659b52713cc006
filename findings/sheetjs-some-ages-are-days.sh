#!/usr/bin/env bash
# SheetJS reads some age bands of a CSV as days and others as text, in one column.
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
Behaviour: "0-4" is 1 April 2000 and "5-9" 9 May 2001, numbers both; "15-19" stays text. So does
           "2021-22", while "2009-10" is the first of October 2009. "2,5" is 25.
Guess:     a column of age bands stays text, or at least all of it is treated alike; no month or
           day is 0.
WORDS

cat >try.mjs <<'JS'
import XLSX from 'xlsx';
for (const cell of ['0-4', '5-9', '10-14', '15-19', '2009-10', '2021-22', '2,5']) {
  const { A2 } = XLSX.read(`group\n"${cell}"\n`, { type: 'string' }).Sheets.Sheet1;
  console.log(`${cell}: ${A2.t === 'n' ? 'number' : 'text'} ${A2.v}`);
}
JS

seen=$(node try.mjs)
expected='0-4: number 36617
5-9: number 37020
10-14: number 37178
15-19: text 15-19
2009-10: number 40087
2021-22: text 2021-22
2,5: number 25'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
