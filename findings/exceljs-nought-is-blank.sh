#!/usr/bin/env bash
# ExcelJS gives nothing for a formula whose result is 0, in CSV and as text.
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
Behaviour: a result of 0 is taken for no result: csv.writeBuffer leaves the cell empty, like that
           of a missing value, and so is the text of the cell when the workbook is read again, in
           which the 0 is. A gap of 0.4 is written.
Guess:     0 is a figure, and is written like others, as it is in a cell without a formula.
WORDS

cat >try.mjs <<'JS'
import Excel from 'exceljs';
const book = new Excel.Workbook();
const sheet = book.addWorksheet('gaps');
sheet.addRow(['area', 'men', 'gap']);
sheet.addRow(['Arden', 79.4, { formula: 'B2-79.4', result: 0 }]);
sheet.addRow(['Bohun', 79.8, { formula: 'B3-79.4', result: 0.4 }]);
console.log(String(await book.csv.writeBuffer()));
const again = new Excel.Workbook();
await again.xlsx.load(await book.xlsx.writeBuffer());
console.log(`read again: ${['C2', 'C3'].map((cell) => again.getWorksheet('gaps').getCell(cell).text || 'no text').join(', ')}`);
JS

seen=$(node try.mjs)
expected='area,men,gap
Arden,79.4,
Bohun,79.8,0.4
read again: no text, 0.4'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
