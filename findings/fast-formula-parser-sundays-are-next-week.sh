#!/usr/bin/env bash
# fast-formula-parser puts every Sunday into the week after, and a month before 31 March on 3 March.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact fast-formula-parser@1.0.19 hyperformula@3.5.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
fast-formula-parser@1.0.19, hyperformula@3.5.0
Behaviour: on a machine in London ISOWEEKNUM (in New York it is right) takes a Sunday for the first
           day of a week, so that what is counted on a Sunday falls into the week after. WEEKNUM,
           whose weeks begin with it, is one too low instead. EDATE runs over the end of a short
           month.
Guess:     the week by ISO ends with Sunday: 3 January 2021 is in week 53; a month before 31 March
           2021 is 28 February, as in HyperFormula beside it.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const FormulaParser = require('fast-formula-parser');
const { HyperFormula } = require('hyperformula');
const parser = new FormulaParser();
for (const formula of ['ISOWEEKNUM(DATE(2021,1,2))', 'ISOWEEKNUM(DATE(2021,1,3))', 'ISOWEEKNUM(DATE(2021,1,4))', 'ISOWEEKNUM(DATE(2024,1,7))', 'WEEKNUM(DATE(2024,1,7))', 'DAY(EDATE(DATE(2021,3,31),-1))']) {
  const other = HyperFormula.buildFromArray([[`=${formula}`]], { licenseKey: 'gpl-v3' }).getCellValue({ sheet: 0, row: 0, col: 0 });
  console.log(`${formula}: ${parser.parse(formula)}, by HyperFormula ${other}`);
}
JS

seen=$(TZ=Europe/London node try.mjs)
expected='ISOWEEKNUM(DATE(2021,1,2)): 53, by HyperFormula 53
ISOWEEKNUM(DATE(2021,1,3)): 1, by HyperFormula 53
ISOWEEKNUM(DATE(2021,1,4)): 1, by HyperFormula 1
ISOWEEKNUM(DATE(2024,1,7)): 2, by HyperFormula 1
WEEKNUM(DATE(2024,1,7)): 1, by HyperFormula 2
DAY(EDATE(DATE(2021,3,31),-1)): 3, by HyperFormula 28'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
