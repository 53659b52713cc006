#!/usr/bin/env bash
# SheetJS and Turndown make 79.41 of the figure 79.4 with the mark of footnote 1, SheetJS even with a space between.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact xlsx@0.18.5 turndown@7.2.5 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
xlsx@0.18.5, turndown@7.2.5
Behaviour: <sup> is dropped and what is in it kept, with nothing before it. SheetJS then reads the
           cell of an HTML table as a number, 79.41; a space before the mark, and a link round it,
           are left out too. Turndown writes 79.41, and 10 to the power of 5 as 105.
Guess:     the mark is left out or set off, or the cell is text; with a space before it, 79.4 1.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { read } = require('xlsx');
const Turndown = require('turndown');
const cell = (html) => read(`<table><tr><td>${html}</td></tr></table>`, { type: 'string' }).Sheets.Sheet1.A1;
for (const html of ['79.4<sup>1</sup>', '79.4 <sup>1</sup>', '79.4 <sup><a href="#note-1">1</a></sup>', '10<sup>5</sup>']) {
  const { t, v } = cell(html);
  console.log(`${html}: SheetJS ${t === 'n' ? 'the number' : 'the text'} ${v}, Turndown ${new Turndown().turndown(html)}`);
}
JS

seen=$(node try.mjs)
expected='79.4<sup>1</sup>: SheetJS the number 79.41, Turndown 79.41
79.4 <sup>1</sup>: SheetJS the number 79.41, Turndown 79.4 1
79.4 <sup><a href="#note-1">1</a></sup>: SheetJS the number 79.41, Turndown 79.4 [1](#note-1)
10<sup>5</sup>: SheetJS the number 105, Turndown 105'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
