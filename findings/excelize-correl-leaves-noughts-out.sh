#!/usr/bin/env bash
# In excelize CORREL leaves a gap of 0 out and PEARSON does not, and TREND does not move on.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact excelize-wasm@0.1.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
excelize-wasm@0.1.3
Behaviour: two names of one function differ where a figure is 0. TREND gives the line at the first known
           year, whatever year is asked for; FORECAST is right. AVEDEV is the deviation of the first
           figure alone. Nothing says so.
Guess:     as in a spreadsheet: CORREL is PEARSON, TREND of one year is FORECAST, and AVEDEV is a mean,
           0.54 of these gaps.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const excelize = await require('excelize-wasm').init('node_modules/excelize-wasm/excelize.wasm.gz');

const value = (figures, formula) => {
  const book = excelize.NewFile();
  figures.forEach((figure, row) => {
    book.SetCellValue('Sheet1', `A${row + 1}`, row + 1);
    book.SetCellValue('Sheet1', `B${row + 1}`, figure);
  });
  book.SetCellFormula('Sheet1', 'D1', formula);
  return Number(book.CalcCellValue('Sheet1', 'D1').value).toFixed(2);
};
for (const gaps of [[0.4, 0.1, 1.2, -0.6, 0.9], [0.4, 0, 1.2, -0.6, 0.9]])
  console.log(`${gaps.join(' ')}: ${['CORREL(A1:A5,B1:B5)', 'PEARSON(A1:A5,B1:B5)', 'AVEDEV(B1:B5)'].map((formula) => `${formula} ${value(gaps, formula)}`).join(', ')}`);
const years = [79.4, 80, 81, 83, 84];
for (const year of [6, 10])
  console.log(`year ${year}: TREND ${value(years, `TREND(B1:B5,A1:A5,${year})`)}, FORECAST ${value(years, `FORECAST(${year},B1:B5,A1:A5)`)}`);
process.exit();
JS

seen=$(node try.mjs)
expected='0.4 0.1 1.2 -0.6 0.9: CORREL(A1:A5,B1:B5) 0.07, PEARSON(A1:A5,B1:B5) 0.07, AVEDEV(B1:B5) 0.00
0.4 0 1.2 -0.6 0.9: CORREL(A1:A5,B1:B5) -0.02, PEARSON(A1:A5,B1:B5) 0.09, AVEDEV(B1:B5) 0.02
year 6: TREND 79.04, FORECAST 85.14
year 10: TREND 79.04, FORECAST 90.02'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
