#!/usr/bin/env bash
# csv-parser joins a cell that holds quotes to the cell after it, and one that holds a single quote to the rest of the file.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact csv-parser@3.2.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
csv-parser@3.2.1
Behaviour: a quote in the middle of a cell opens a quoted part: after The "Old" Town the comma is
           no more a comma, and after 5" main neither are commas nor the ends of lines until the
           end of the file. Nothing is thrown, the rows just have a column less.
Guess:     a quote counts only where a cell begins with one, as in PapaParse and fast-csv; or an
           error, as in csv-parse.
WORDS

cat >try.mjs <<'JS'
import csv from 'csv-parser';
import { Readable } from 'node:stream';
const read = (text) => Readable.from([text]).pipe(csv()).toArray();
for (const text of ['name,rate\nThe "Old" Town,5\nArden,7\n', 'name,rate\nWater by 5" main,5\nArden,7\nBohun,9\n']) {
  console.log(JSON.stringify(await read(text)));
}
JS

seen=$(node try.mjs)
expected='[{"name":"The \"Old\" Town,5"},{"name":"Arden","rate":"7"}]
[{"name":"Water by 5\" main,5\nArden,7\nBohun,9\n"}]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
