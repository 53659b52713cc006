#!/usr/bin/env bash
# In a CSV file that Highcharts reads, "1,230" in quotes is 1.23: a thousandth of the deaths, beside 845 of the next area.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact highcharts@13.1.1 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
highcharts@13.1.1 with its module for data (in jsdom@29.1.1)
Behaviour: a comma within a cell is the decimal point, though the cells are parted by commas and the
           other figures have points; 12,345 is 12.345, 100,000 is 100. The same cell of a table in HTML is
           text, and missing from the chart. 1,230.5 is text in both. Naming the decimalPoint "." changes
           nothing.
Guess:     where commas part the cells the comma within quotes parts thousands, or the cell is text.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
const rows = [['Moor', '1,230'], ['Vale', '845'], ['Dale', '12,345'], ['Fell', '100,000'], ['Wold', '1,230.5']];
const cells = rows.map(([area, deaths]) => `<tr><td>${area}</td><td>${deaths}</td></tr>`).join('');
const { window } = new JSDOM(`<table id="deaths"><tr><th>Area</th><th>Deaths</th></tr>${cells}</table>`);
Object.assign(globalThis, { window, document: window.document });
const require = createRequire(import.meta.url);
const Highcharts = require('highcharts');
require('highcharts/modules/data');
const csv = ['Area,Deaths,Rate', ...rows.map(([area, deaths]) => `${area},"${deaths}",79.4`)].join('\n');
const read = (options) => JSON.stringify(new Highcharts.Data(options).columns[1]);
console.log(`csv: ${read({ csv })}`);
console.log(`csv, decimalPoint ".": ${read({ csv, decimalPoint: '.' })}`);
console.log(`table: ${read({ table: 'deaths' })}`);
JS

seen=$(node try.mjs)
expected='csv: ["Deaths",1.23,845,12.345,100,"1,230.5"]
csv, decimalPoint ".": ["Deaths",1.23,845,12.345,100,"1,230.5"]
table: ["Deaths","1,230",845,"12,345","100,000","1,230.5"]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
