#!/usr/bin/env bash
# TEXT of HyperFormula writes 1 April 2021 as "1 0400 2021", and INT cuts -1.5 to -1.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact hyperformula@3.5.0 fast-formula-parser@1.0.19 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
hyperformula@3.5.0, fast-formula-parser@1.0.19
Behaviour: names of months are written as the number of the month and noughts, or a single one; INT
           of what is below nought is cut instead of rounded down, as TRUNC does.
Guess:     as spreadsheets and the other library: "1 April 2021", "Apr 21" and -2.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const FormulaParser = require('fast-formula-parser');
const { HyperFormula } = require('hyperformula');
const parser = new FormulaParser();
for (const formula of ['TEXT(DATE(2021,4,1),"dd/mm/yyyy")', 'TEXT(DATE(2021,4,1),"d mmmm yyyy")', 'TEXT(DATE(2021,4,1),"mmm yy")', 'INT(1.5)', 'INT(-1.5)', 'TRUNC(-1.5)']) {
  const value = HyperFormula.buildFromArray([[`=${formula}`]], { licenseKey: 'gpl-v3' }).getCellValue({ sheet: 0, row: 0, col: 0 });
  console.log(`${formula}: ${value}, by fast-formula-parser ${parser.parse(formula)}`);
}
JS

seen=$(node try.mjs)
expected='TEXT(DATE(2021,4,1),"dd/mm/yyyy"): 01/04/2021, by fast-formula-parser 01/04/2021
TEXT(DATE(2021,4,1),"d mmmm yyyy"): 1 0400 2021, by fast-formula-parser 1 April 2021
TEXT(DATE(2021,4,1),"mmm yy"): 040 21, by fast-formula-parser Apr 21
INT(1.5): 1, by fast-formula-parser 1
INT(-1.5): -1, by fast-formula-parser -2
TRUNC(-1.5): -1, by fast-formula-parser -1'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
