#!/usr/bin/env bash
# The last area of a file that ends its last line is "Bohun" with a line break to json-2-csv, and joins with no other table.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact json-2-csv@5.6.0 papaparse@5.7.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
json-2-csv@5.6.0, papaparse@5.7.1
Behaviour: the last cell, where it is text, keeps the line break; with the line ends of Windows the
           heading and all cells of the last column keep the carriage return. Numbers are read all
           the same, which hides it.
Guess:     an ended last line is no part of its cell, and both kinds of line ends are known, as in
           Papa Parse.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { csv2json } = require('json-2-csv');
const papa = require('papaparse');
for (const text of ['rate,area\n79.4,Arden\n83.1,Bohun\n', 'rate,area\n79.4,Arden\n83.1,Bohun', 'rate,area\r\n79.4,Arden\r\n83.1,Bohun\r\n', 'area,rate\nArden,79.4\nBohun,83.1\n']) {
  console.log(`${JSON.stringify(text)}: ${JSON.stringify(csv2json(text).at(-1))}, by papaparse ${JSON.stringify(papa.parse(text, { header: true, dynamicTyping: true, skipEmptyLines: true }).data.at(-1))}`);
}
JS

seen=$(node try.mjs)
expected='"rate,area\n79.4,Arden\n83.1,Bohun\n": {"rate":83.1,"area":"Bohun\n"}, by papaparse {"rate":83.1,"area":"Bohun"}
"rate,area\n79.4,Arden\n83.1,Bohun": {"rate":83.1,"area":"Bohun"}, by papaparse {"rate":83.1,"area":"Bohun"}
"rate,area\r\n79.4,Arden\r\n83.1,Bohun\r\n": {"rate":83.1,"area\r":"Bohun\r\n"}, by papaparse {"rate":83.1,"area":"Bohun"}
"area,rate\nArden,79.4\nBohun,83.1\n": {"area":"Bohun","rate":83.1}, by papaparse {"area":"Bohun","rate":83.1}'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
