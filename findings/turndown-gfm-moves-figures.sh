#!/usr/bin/env bash
# turndown-plugin-gfm moves figures one column to the left under a cell that spans rows, and parts a cell at its bar.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact turndown@7.2.5 turndown-plugin-gfm@1.0.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
turndown@7.2.5, turndown-plugin-gfm@1.0.2
Behaviour: rowspan is passed over: the second row of an area begins with the sex, which stands in
           the column of areas, and the age in that of sexes. A bar within a cell is not escaped,
           so that the age moves to the right and is lost.
Guess:     the cell is repeated or left empty, or the table stays HTML; a bar is written as \|.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const Turndown = require('turndown');
const { gfm } = require('turndown-plugin-gfm');
const cells = (row) => `<tr>${row}</tr>`;
const head = `<thead>${cells('<th>Area</th><th>Sex</th><th>Age</th>')}</thead>`;
const body = [
  '<td rowspan="2">Arden</td><td>Men</td><td>79.4</td>',
  '<td>Women</td><td>83.1</td>',
  '<td>Bohun|Dene</td><td>Men</td><td>77.2</td>',
];
const turndown = new Turndown();
turndown.use(gfm);
console.log(turndown.turndown(`<table>${head}<tbody>${body.map(cells).join('')}</tbody></table>`));
JS

seen=$(node try.mjs)
expected='| Area | Sex | Age |
| --- | --- | --- |
| Arden | Men | 79.4 |
| Women | 83.1 |
| Bohun|Dene | Men | 77.2 |'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
