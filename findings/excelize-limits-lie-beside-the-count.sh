#!/usr/bin/env bash
# By GAMMA.INV of excelize the limits of 20 deaths are 12.2 and 105, of 100 deaths 500 and 505.
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
Behaviour: the exact limits of a count of deaths are quantiles of the gamma distribution, or half of those
           of chi squared. Of few deaths the two agree; of more GAMMA.INV is five times its argument,
           so that the lower limit lies above the count. CHISQ.INV is right. No error is given.
Guess:     both ways the same limits: 81.4 and 121.6 of 100 deaths.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const excelize = await require('excelize-wasm').init('node_modules/excelize-wasm/excelize.wasm.gz');

const book = excelize.NewFile();
const value = (formula) => {
  book.SetCellFormula('Sheet1', 'A1', formula);
  return Number(book.CalcCellValue('Sheet1', 'A1').value).toFixed(1);
};
for (const deaths of [5, 20, 50, 100]) {
  const gamma = [`GAMMA.INV(0.025,${deaths},1)`, `GAMMA.INV(0.975,${deaths + 1},1)`].map(value);
  const squared = [`CHISQ.INV(0.025,${2 * deaths})/2`, `CHISQ.INV(0.975,${2 * deaths + 2})/2`].map(value);
  console.log(`${deaths} deaths: GAMMA.INV ${gamma.join(' to ')}, CHISQ.INV ${squared.join(' to ')}`);
}
process.exit();
JS

seen=$(node try.mjs)
expected='5 deaths: GAMMA.INV 1.6 to 11.7, CHISQ.INV 1.6 to 11.7
20 deaths: GAMMA.INV 12.2 to 105.0, CHISQ.INV 12.2 to 30.9
50 deaths: GAMMA.INV 250.0 to 255.0, CHISQ.INV 37.1 to 65.9
100 deaths: GAMMA.INV 500.0 to 505.0, CHISQ.INV 81.4 to 121.6'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
