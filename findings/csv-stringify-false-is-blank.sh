#!/usr/bin/env bash
# csv-stringify writes false as an empty cell, the same as a value that is missing.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact csv-stringify@6.9.0 csv-parse@7.0.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
csv-stringify@6.9.0, csv-parse@7.0.3
Behaviour: true is written as 1 and false as nothing: "tested, not significant" and "not tested"
           are one and the same in the file.
Guess:     true and false are written as true and false, or as 1 and 0, and only null is blank.
WORDS

cat >try.mjs <<'JS'
import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
const rows = [
  { area: 'A', significant: true },
  { area: 'B', significant: false },
  { area: 'C', significant: null },
];
const text = stringify(rows, { header: true });
console.log(text.trimEnd());
console.log(JSON.stringify(parse(text, { columns: true }).map((row) => row.significant)));
JS

seen=$(node try.mjs)
expected='area,significant
A,1
B,
C,
["1","",""]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
