#!/usr/bin/env bash
# tabletojson and html-table-to-json take the names of rows for headings: areas are lost and figures move one column on.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact tabletojson@4.1.15 html-table-to-json@1.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
tabletojson@4.1.15, html-table-to-json@1.0.0
Behaviour: in an accessible table each row begins with a heading of its own. Every heading of the
           table, in whatever row, counts as one of the columns: no name of an area is left but the
           last, which becomes a key, and each figure stands under the heading after its own.
Guess:     the headings of columns are those of the head, or the first row; a row heading is the
           first cell of its row.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Tabletojson } = require('tabletojson');
const { parse } = require('html-table-to-json');
const row = ([name, ...cells]) => `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const head = '<thead><tr><th scope="col">Area</th><th scope="col">Men</th><th scope="col">Women</th></tr></thead>';
const html = `<table>${head}<tbody>${[['Arden', 79.4, 83.1], ['Bohun', 77.2, 81.5]].map(row).join('')}</tbody></table>`;
console.log(`tabletojson: ${JSON.stringify(Tabletojson.convert(html)[0])}`);
console.log(`html-table-to-json: ${JSON.stringify(parse(html).results[0])}`);
JS

seen=$(node try.mjs)
expected='tabletojson: [{"Bohun":"79.4","Men":"83.1"},{"Bohun":"77.2","Men":"81.5"}]
html-table-to-json: [{"Bohun":"79.4","Men":"83.1"},{"Bohun":"77.2","Men":"81.5"}]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
