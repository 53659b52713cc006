#!/usr/bin/env bash
# html-to-text runs the cells of a table together: two figures become one.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact html-to-text@10.0.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
html-to-text@10.0.1
Behaviour: unless each table is named in `selectors` with `dataTable`, cells and rows are put end to
           end without a space: 79.4 and 84.1 come out as 79.484.1, in an e-mail or an index.
Guess:     paragraphs and list items stand apart without a setting, so cells do too.
WORDS

cat >try.mjs <<'JS'
import { convert } from 'html-to-text';
const table = '<table><tr><th>Women</th><th>Men</th></tr><tr><td>79.4</td><td>84.1</td></tr></table>';
console.log('as it comes:', convert(table));
console.log('list:', convert('<ul><li>79.4</li><li>84.1</li></ul>').replace(/\n/g, ' /'));
console.log('dataTable:', convert(table, { selectors: [{ selector: 'table', format: 'dataTable' }] }).replace(/\n/g, ' /'));
JS

seen=$(node try.mjs)
expected='as it comes: WomenMen79.484.1
list:  * 79.4 / * 84.1
dataTable: WOMEN   MEN /79.4    84.1'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
