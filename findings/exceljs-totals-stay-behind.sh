#!/usr/bin/env bash
# A row that ExcelJS puts in moves the figures, and neither the sums over them nor their merged cells.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact exceljs@4.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
exceljs@4.4.0
Behaviour: insertRow and spliceRows move the rows below; a formula that stood there is moved with
           its ranges as they were, and merged ranges are not moved at all. The total over the areas
           now counts a heading and leaves out the last area (what Excel shows once it has counted);
           the merged range hides the figure of the row that came to stand there.
Guess:     as in Excel, where ranges move with their rows.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { Workbook } = createRequire(import.meta.url)('exceljs');
const sheet = new Workbook().addWorksheet('Deaths');
sheet.addRows([['Arden', 40], ['Bohun', 25], ['Carse', 30]]);
sheet.addRow(['All areas', { formula: 'SUM(B1:B3)', result: 95 }]);
sheet.addRow(['Figures of 2021 to 2023']);
sheet.mergeCells('A5:B5');
sheet.insertRow(1, ['Area', 'Deaths']);
const total = sheet.getCell('B5');
const [first, last] = total.formula.match(/\d+/g).map(Number);
const counted = [];
for (let row = first; row <= last; row += 1) counted.push(`${sheet.getCell(`A${row}`).value} ${sheet.getCell(`B${row}`).value}`);
console.log(`total: ${total.formula}, over ${counted.join(', ')}`);
console.log(`merged: ${sheet.model.merges.join(', ')}, where "${sheet.getCell('A5').value}" stands`);
JS

seen=$(node try.mjs)
expected='total: SUM(B1:B3), over Area Deaths, Arden 40, Bohun 25
merged: A5:B5, where "All areas" stands'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
