#!/usr/bin/env bash
# SheetJS and ExcelJS take four years and a day from dates of a workbook that counts from 1904.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact xlsx@0.18.5 exceljs@4.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
xlsx@0.18.5, exceljs@4.4.0
Behaviour: SheetJS shows the text of the cell as 2021-04-01 and with cellDates gives 31 March 2017.
           ExcelJS gives that too where the file says date1904="true", as SheetJS writes it and the
           standard allows, and the right day only for "1".
Guess:     one date, 1 April 2021, in whatever way it is asked.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import Excel from 'exceljs';
const { read, write } = createRequire(import.meta.url)('xlsx');
const days = (Date.UTC(2021, 3, 1) - Date.UTC(1904, 0, 1)) / 86400000;
const sheet = { '!ref': 'A1', A1: { t: 'n', v: days, z: 'yyyy-mm-dd' } };
const file = write({ SheetNames: ['a'], Sheets: { a: sheet }, Workbook: { WBProps: { date1904: true } } }, { type: 'buffer', bookType: 'xlsx' });
const book = new Excel.Workbook();
await book.xlsx.load(file);
const day = (date) => date.toISOString().slice(0, 10);
console.log(`SheetJS, text: ${read(file).Sheets.a.A1.w}`);
console.log(`SheetJS, cellDates: ${day(read(file, { cellDates: true }).Sheets.a.A1.v)}`);
console.log(`ExcelJS: ${day(book.worksheets[0].getCell('A1').value)}`);
JS

seen=$(node try.mjs)
expected='SheetJS, text: 2021-04-01
SheetJS, cellDates: 2017-03-31
ExcelJS: 2017-03-31'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
