#!/usr/bin/env bash
# ExcelJS reads 79.4, which the sheet shows as 79.4 y, as 9:36 on 19 March 1900.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact exceljs@4.4.0 xlsx@0.18.5 read-excel-file@9.3.17 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
exceljs@4.4.0, xlsx@0.18.5, read-excel-file@9.3.17
Behaviour: a letter such as d, m or y in the format of a number makes a date of the figure, with a
           backslash before it too, by which a format shows one letter as it is (79.4y, 1.5m).
           Within quotes letters do no harm. No error is given, and the column holds dates beside
           numbers. SheetJS and read-excel-file read the figure.
Guess:     after a backslash a letter is only shown: the cell is the number 79.4.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import readSheet from 'read-excel-file/node';
const require = createRequire(import.meta.url);
const { Workbook } = require('exceljs');
const { read, utils } = require('xlsx');
const formats = ['0.0', '0.0" years"', '0.0\\y', '0.0\\m', '"£"0.0\\m', 'dd/mm/yyyy'];
const book = new Workbook();
const sheet = book.addWorksheet('Areas');
for (const numFmt of formats) sheet.addRow([79.4]).getCell(1).numFmt = numFmt;
const bytes = Buffer.from(await book.xlsx.writeBuffer());
writeFileSync('areas.xlsx', bytes);
const again = new Workbook();
await again.xlsx.load(bytes);
const bySheetjs = utils.sheet_to_json(read(bytes, { cellDates: true }).Sheets.Areas, { header: 1 });
const [{ data: byReadExcelFile }] = await readSheet('areas.xlsx');
const show = (value) => (value instanceof Date ? value.toISOString().slice(0, 16) : value);
formats.forEach((format, index) => {
  const cell = again.getWorksheet('Areas').getCell(index + 1, 1).value;
  console.log(`${format}: ${show(cell)} by ExcelJS, ${show(bySheetjs[index][0])} by SheetJS, ${show(byReadExcelFile[index][0])} by read-excel-file`);
});
JS

seen=$(node try.mjs)
expected='0.0: 79.4 by ExcelJS, 79.4 by SheetJS, 79.4 by read-excel-file
0.0" years": 79.4 by ExcelJS, 79.4 by SheetJS, 79.4 by read-excel-file
0.0\y: 1900-03-19T09:36 by ExcelJS, 79.4 by SheetJS, 79.4 by read-excel-file
0.0\m: 1900-03-19T09:36 by ExcelJS, 79.4 by SheetJS, 79.4 by read-excel-file
"£"0.0\m: 1900-03-19T09:36 by ExcelJS, 79.4 by SheetJS, 79.4 by read-excel-file
dd/mm/yyyy: 1900-03-19T09:36 by ExcelJS, 1900-03-19T09:36 by SheetJS, 1900-03-19T09:36 by read-excel-file'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
