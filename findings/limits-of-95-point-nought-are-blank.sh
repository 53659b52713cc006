#!/usr/bin/env bash
# Under the heading "Lower 95.0% limit" json-as-xlsx writes no figures, and json-2-csv writes the heading with a backslash.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact json-as-xlsx@2.6.4 json-2-csv@5.6.0 papaparse@5.7.1 xlsx@0.18.5 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
json-as-xlsx@2.6.4, json-2-csv@5.6.0, papaparse@5.7.1, xlsx@0.18.5
Behaviour: a full stop in the name of a column is taken for a step into an object: "0% limit" of "Lower 95".
           The sheet has the heading and blank cells under it. In CSV the name is written as
           "Lower 95\.0% limit", and who looks for the column as it was called finds none. Without the
           decimal both are right.
Guess:     a name that the row has is that name.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const Papa = require('papaparse');
const XLSX = require('xlsx');
const sheet = require('json-as-xlsx').default ?? require('json-as-xlsx');
const { json2csv } = require('json-2-csv');
for (const name of ['Lower 95.0% limit', 'Lower 95% limit']) {
  const content = [{ area: 'Arden', [name]: 78.1 }, { area: 'Bohun', [name]: 80.2 }];
  const columns = ['area', name].map((value) => ({ label: value, value }));
  const file = XLSX.read(sheet([{ sheet: 'A', columns, content }], { writeOptions: { type: 'buffer' } }));
  console.log(`json-as-xlsx: ${XLSX.utils.sheet_to_csv(file.Sheets.A).trim().replaceAll('\n', ' / ')}`);
  const { meta, data } = Papa.parse(json2csv(content), { header: true });
  console.log(`json-2-csv: ${meta.fields.join(',')}; "${name}" of Arden: ${data[0][name] ?? 'none'}`);
}
JS

seen=$(node try.mjs)
expected='json-as-xlsx: area,Lower 95.0% limit / Arden, / Bohun,
json-2-csv: area,Lower 95\.0% limit; "Lower 95.0% limit" of Arden: none
json-as-xlsx: area,Lower 95% limit / Arden,78.1 / Bohun,80.2
json-2-csv: area,Lower 95% limit; "Lower 95% limit" of Arden: 78.1'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
