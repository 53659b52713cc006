#!/usr/bin/env bash
# With one "<5" in a table tablesort shows figures in one and the same order, rising and falling.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact tablesort@5.7.1 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
tablesort@5.7.1, jsdom@29.1.1
Behaviour: how a column is sorted is chosen anew at each click, by its first three rows. At the first
           click there is a "<5" among them, and figures rise as text: 100.2, 79.4, 9.5. At the
           second there is none, and as numbers they fall in the order in which they stand. With
           "n/a" it is so too, and with the mark in the fourth row the other way round: the first
           click sorts numbers, the second text.
Guess:     one column has one order, and the second click turns it round.
WORDS

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const scripts = ['tablesort', 'sorts/tablesort.number'].map((name) => readFileSync(`node_modules/tablesort/dist/${name}.min.js`, 'utf8'));
for (const cells of [['79.4', '&lt;5', '100.2', '9.5'], ['79.4', 'n/a', '100.2', '9.5'], ['79.4', '100.2', '9.5', '&lt;5']]) {
  const rows = cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('');
  const { window } = new JSDOM(`<table><thead><tr><th>Rate</th></tr></thead><tbody>${rows}</tbody></table>`, { runScripts: 'outside-only' });
  for (const script of scripts) window.eval(script);
  window.eval('new Tablesort(document.querySelector("table"))');
  const heading = window.document.querySelector('th');
  const sorted = () => {
    heading.click();
    return `${heading.getAttribute('aria-sort')} ${[...window.document.querySelectorAll('td')].map((cell) => cell.textContent).join(', ')}`;
  };
  console.log(`${cells.join(', ').replace('&lt;', '<')}: ${sorted()}; ${sorted()}`);
}
JS

seen=$(node try.mjs)
expected='79.4, <5, 100.2, 9.5: ascending 100.2, 79.4, 9.5, <5; descending 100.2, 79.4, 9.5, <5
79.4, n/a, 100.2, 9.5: ascending 100.2, 79.4, 9.5, n/a; descending 100.2, 79.4, 9.5, n/a
79.4, 100.2, 9.5, <5: ascending <5, 9.5, 79.4, 100.2; descending <5, 9.5, 79.4, 100.2'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
