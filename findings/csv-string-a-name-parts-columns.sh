#!/usr/bin/env bash
# csv-string parts columns at the first , ; | or tab of a file, in the name of a column too: a file may be read as empty.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact csv-string@4.1.1 papaparse@5.7.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
csv-string@4.1.1, papaparse@5.7.1
Behaviour: with no separator named, a file whose first column is "Men|women ratio" is parted at
           that bar, and figures keep the comma and the cell after it. Signs within quotes count
           as well: a file that begins with "Gap; years" in quotes has no rows at all, without
           an error. Papa Parse reads both.
Guess:     the separator that gives every row as many cells as the head.
WORDS

cat >try.mjs <<'JS'
import CSV from 'csv-string';
import Papa from 'papaparse';
const files = ['Men|women ratio,Area\n0.95,Arden\n0.96,Bohun\n', '"Gap; years",Area\n9.4,Arden\n8.1,Bohun\n'];
for (const file of files) {
  console.log(`csv-string ${JSON.stringify(CSV.parse(file).slice(0, 2))}, papaparse ${JSON.stringify(Papa.parse(file).data.slice(0, 2))}`);
}
JS

seen=$(node try.mjs)
expected='csv-string [["Men","women ratio,Area"],["0.95,Arden"]], papaparse [["Men|women ratio","Area"],["0.95","Arden"]]
csv-string [], papaparse [["Gap; years","Area"],["9.4","Arden"]]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
