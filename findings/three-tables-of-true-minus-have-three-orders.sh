#!/usr/bin/env bash
# Gaps with a true minus rise in another order in each of DataTables, tablesort and tablesorter, and in none by size.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact datatables.net@3.1.2 tablesort@5.7.1 tablesorter@2.32.0 jquery@3.7.1 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
datatables.net@3.1.2, tablesort@5.7.1, tablesorter@2.32.0, jquery@3.7.1, jsdom@29.1.1
Behaviour: "−" (U+2212), as style guides of statistics ask for, is no sign of a number to any of the
           three. By one the gaps below nought are text before the others, by one text after them,
           and by the third figures without their sign: −0.3 stands before 1.2, −1.5 after it. With
           a hyphen all three are right.
Guess:     the order of the numbers, or that of text in all three.
WORDS

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const readers = {
  DataTables: [['datatables.net/js/dataTables.js'], "new DataTable('table', { paging: false, searching: false, info: false, order: [[0, 'asc']] })"],
  tablesort: [['tablesort/dist/tablesort.min.js', 'tablesort/dist/sorts/tablesort.number.min.js'], "new Tablesort(document.querySelector('table')); document.querySelector('th').click()"],
  tablesorter: [['jquery/dist/jquery.js', 'tablesorter/dist/js/jquery.tablesorter.js'], "jQuery('table').tablesorter({ sortList: [[0, 0]] })"],
};
for (const [name, [files, start]] of Object.entries(readers)) {
  const rise = (cells) => {
    const rows = cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('');
    const { window } = new JSDOM(`<table><thead><tr><th>Gap</th></tr></thead><tbody>${rows}</tbody></table>`, { runScripts: 'outside-only' });
    for (const file of files) window.eval(readFileSync(`node_modules/${file}`, 'utf8'));
    window.eval(start);
    return [...window.document.querySelectorAll('tbody td')].map((cell) => cell.textContent).join(', ');
  };
  console.log(`${name}: ${rise(['1.2', '−0.3', '−1.5', '2'])}; with a hyphen ${rise(['1.2', '-0.3', '-1.5', '2'])}`);
}
process.exit(0);
JS

seen=$(node try.mjs)
expected='DataTables: −0.3, −1.5, 1.2, 2; with a hyphen -1.5, -0.3, 1.2, 2
tablesort: 1.2, 2, −0.3, −1.5; with a hyphen -1.5, -0.3, 1.2, 2
tablesorter: −0.3, 1.2, −1.5, 2; with a hyphen -1.5, -0.3, 1.2, 2'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
