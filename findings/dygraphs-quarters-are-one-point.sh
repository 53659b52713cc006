#!/usr/bin/env bash
# dygraphs draws the four quarters of a year at one and the same place, and ages 5-9 on 9 May 2001.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact dygraphs@2.2.2 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
dygraphs@2.2.2, jsdom@29.1.1
Behaviour: of "2021 Q1", "2021 Q2" and so on the number 2021 is read and the rest left out, without a
           word. Bands of ages are days of 2000 and 2001, so that 0-4 stands in April 2000, 5-9 a
           year later and 10-14 five months after that. A name that gives no number or day at all is
           told of in the console.
Guess:     a quarter is a place of its own or is told of, as 2019-20 is; ages are names, or refused.
WORDS

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const columns = { quarters: ['2021 Q1', '2021 Q2', '2021 Q3', '2021 Q4'], ages: ['0-4', '5-9', '10-14'], 'financial years': ['2019-20', '2020-21'] };
for (const [name, cells] of Object.entries(columns)) {
  const { window } = new JSDOM('<div id="chart" style="width: 400px; height: 300px"></div>', { runScripts: 'outside-only', pretendToBeVisual: true });
  const draws = new Proxy({}, { get: (_, key) => (key === 'measureText' ? () => ({ width: 50 }) : () => ({})), set: () => true });
  window.HTMLCanvasElement.prototype.getContext = () => draws;
  for (const side of ['clientWidth', 'clientHeight']) Object.defineProperty(window.HTMLElement.prototype, side, { get: () => 400 });
  const told = [];
  window.console.error = (words) => told.push(words);
  window.eval(readFileSync('node_modules/dygraphs/dist/dygraph.js', 'utf8'));
  window.csv = ['When,Figure', ...cells.map((cell, index) => `${cell},${index + 1}`)].join('\n');
  const chart = window.eval('new Dygraph(document.getElementById("chart"), csv)');
  const at = (value) => (value > 1e9 ? new Date(value).toISOString().slice(0, 10) : value);
  const unread = told.filter((words) => words.includes('parse')).length;
  console.log(`${name}: ${cells.map((cell, index) => `${cell} at ${at(chart.getValue(index, 0))}`).join(', ')}; told of ${unread}`);
}
process.exit(0);
JS

seen=$(TZ=UTC node try.mjs)
expected='quarters: 2021 Q1 at 2021, 2021 Q2 at 2021, 2021 Q3 at 2021, 2021 Q4 at 2021; told of 0
ages: 0-4 at 2000-04-01, 5-9 at 2001-05-09, 10-14 at 2001-10-14; told of 0
financial years: 2019-20 at NaN, 2020-21 at NaN; told of 2'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
