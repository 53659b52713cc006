#!/usr/bin/env bash
# Rising, simple-datatables sorts gaps as -0.3, 1, -1.5, 2, List.js as -0.3, -1.5, 1, 2.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact simple-datatables@10.3.0 list.js@2.3.1 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
simple-datatables@10.3.0, list.js@2.3.1, jsdom@29.1.1
Behaviour: both sort text with the numbers in it, for which a minus is a hyphen:
           simple-datatables sorts by size alone, List.js puts the smaller of two negative gaps
           first. 1,230 comes before 99 in both, and a rate of 1.2e-5 after 0.5.
Guess:     -1.5, -0.3, 1, 2: a column of numbers alone is sorted by its numbers.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const require = createRequire(import.meta.url);
const { window } = new JSDOM('<body></body>', { runScripts: 'outside-only', pretendToBeVisual: true });
const { document } = window;
// jsdom does not lay out; in a browser these cells have the same text by both names.
Object.defineProperty(window.HTMLElement.prototype, 'innerText', { get() { return this.textContent; } });
const folder = (name) => `node_modules/${name}/dist/`;
window.eval(readFileSync(`${folder('simple-datatables')}umd/simple-datatables.js`, 'utf8'));
window.eval(readFileSync(`${folder('list.js')}list.min.js`, 'utf8'));
const figures = () => [...document.querySelectorAll('td')].map((cell) => cell.textContent).join(', ');
const table = (values) => {
  const rows = values.map((value) => `<tr><td class="gap">${value}</td></tr>`).join('');
  document.body.innerHTML = `<div id="all"><table><thead><tr><th>Gap</th></tr></thead><tbody class="list">${rows}</tbody></table></div>`;
};
for (const values of [['-1.5', '2', '-0.3', '1'], ['1,230', '845', '99'], ['0.5', '1.2e-5', '0.3']]) {
  table(values);
  const data = new window.simpleDatatables.DataTable(document.querySelector('table'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  data.columns.sort(0, 'asc');
  console.log('simple-datatables:', figures());
  table(values);
  new window.List('all', { valueNames: ['gap'] }).sort('gap', { order: 'asc' });
  console.log('List.js:', figures());
}
JS

seen=$(node try.mjs)
expected='simple-datatables: -0.3, 1, -1.5, 2
List.js: -0.3, -1.5, 1, 2
simple-datatables: 1,230, 99, 845
List.js: 1,230, 99, 845
simple-datatables: 0.3, 0.5, 1.2e-5
List.js: 0.3, 0.5, 1.2e-5'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
