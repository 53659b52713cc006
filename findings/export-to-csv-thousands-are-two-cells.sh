#!/usr/bin/env bash
# With the figures of its locale export-to-csv writes a rate of 1,234.5 into two cells, and one of 0.00012 as 0.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact export-to-csv@1.5.0 papaparse@5.7.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
export-to-csv@1.5.0, papaparse@5.7.1
Behaviour: text is quoted and numbers never are. With `decimalSeparator: 'locale'` a figure that has
           decimals gets a comma for its thousands and three decimals, so that the cells after it
           move one column to the right; whole figures stay as they are. With a decimal comma each
           figure is two cells.
Guess:     a cell that holds the sign between cells is quoted, whatever it was made of.
WORDS

cat >try.mjs <<'JS'
import { generateCsv, mkConfig } from 'export-to-csv';
import Papa from 'papaparse';
const areas = [
  { area: 'Arden', rate: 984.5, deaths: 1230, share: 0.2 },
  { area: 'Bohun', rate: 1234.5, deaths: 1310, share: 0.00012 },
];
for (const decimalSeparator of ['.', 'locale', ',']) {
  const text = generateCsv(mkConfig({ useKeysAsHeaders: true, useBom: false, decimalSeparator }))(areas);
  console.log(`decimals by "${decimalSeparator}": ${JSON.stringify(Papa.parse(text.trim()).data.slice(1))}`);
}
JS

seen=$(LC_ALL=en_GB.UTF-8 node try.mjs)
expected='decimals by ".": [["Arden","984.5","1230","0.2"],["Bohun","1234.5","1310","0.00012"]]
decimals by "locale": [["Arden","984.5","1230","0.2"],["Bohun","1","234.5","1310","0"]]
decimals by ",": [["Arden","984","5","1230","0","2"],["Bohun","1234","5","1310","0","00012"]]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
