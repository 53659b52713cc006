#!/usr/bin/env bash
# Notes that the first area has not are left out of the CSV that Papa Parse, fast-csv and csv-stringify write.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact papaparse@5.7.1 fast-csv@5.0.8 csv-stringify@6.9.0 @json2csv/plainjs@7.0.8 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
papaparse@5.7.1, fast-csv@5.0.8, csv-stringify@6.9.0, @json2csv/plainjs@7.0.8
Behaviour: from rows as objects three of four take the columns of the first row: a lower limit or
           a note that begins with the second area is not written, nor its heading, without a word.
           @json2csv/plainjs looks at every row.
Guess:     every key that a row has is a column; or a key that has none is an error.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const Papa = require('papaparse');
const { writeToString } = require('fast-csv');
const { stringify } = require('csv-stringify/sync');
const { Parser } = require('@json2csv/plainjs');
const rows = [{ area: 'Arden', rate: 79.4 }, { area: 'Bohun', rate: 80.2, note: 'provisional' }];
const written = {
  papaparse: Papa.unparse(rows),
  'fast-csv': await writeToString(rows, { headers: true }),
  'csv-stringify': stringify(rows, { header: true }),
  '@json2csv/plainjs': new Parser().parse(rows),
};
for (const [name, text] of Object.entries(written)) console.log(`${name}: ${text.trim().split(/\r?\n/).join(' | ')}`);
JS

seen=$(node try.mjs)
expected='papaparse: area,rate | Arden,79.4 | Bohun,80.2
fast-csv: area,rate | Arden,79.4 | Bohun,80.2
csv-stringify: area,rate | Arden,79.4 | Bohun,80.2
@json2csv/plainjs: "area","rate","note" | "Arden",79.4, | "Bohun",80.2,"provisional"'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
