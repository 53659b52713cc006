#!/usr/bin/env bash
# csvjson writes "Bohun, North" with a tab for its comma, and a missing figure as null.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact csvjson@5.1.0 papaparse@5.7.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
csvjson@5.1.0, papaparse@5.7.1
Behaviour: toCSV puts a tab in place of each comma and line break of a text, and no quotes around
           it; quotes in it stay single. With wrap the comma stays, but line breaks are tabs and
           quotes not doubled, of which Papa Parse tells. Without, the file is sound to every
           reader, and the name joins with none of another. A null is the word null.
Guess:     a text that holds a comma is put in quotes, and a quote in it is doubled, as by RFC
           4180.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const csvjson = require('csvjson');
const Papa = require('papaparse');
const areas = [
  { area: 'Bohun, North', deaths: 0, note: 'the "old" town, 5" of rain' },
  { area: 'Corve', deaths: null, note: 'two\nlines' },
];
for (const wrap of [false, true]) {
  const text = csvjson.toCSV(areas, { headers: 'key', wrap });
  const { data, errors } = Papa.parse(text.trim());
  console.log(`wrap ${wrap}: ${JSON.stringify(data)}, errors ${errors.length}`);
}
JS

seen=$(node try.mjs)
expected='wrap false: [["area","deaths","note"],["Bohun\t North","0","the \"old\" town\t 5\" of rain"],["Corve","null","two\tlines"]], errors 0
wrap true: [["area","deaths","note"],["Bohun, North","0","the \"old\" town, 5\" of rain"],["Corve","null","two\tlines"]], errors 3'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
