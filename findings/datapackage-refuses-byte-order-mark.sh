#!/usr/bin/env bash
# datapackage refuses a CSV file that begins with a byte order mark, as Excel writes and wants it.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact --ignore-scripts datapackage@1.1.10 papaparse@5.7.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
datapackage@1.1.10, papaparse@5.7.1
Behaviour: the mark is taken for a part of the first heading. The package is valid, but its rows are refused:
           headings that look the same "do not match the field names in the schema".
Guess:     encoding utf-8 is read with or without the mark, as Papa Parse does.
WORDS

cat >try.mjs <<'JS'
import { mkdirSync, writeFileSync } from 'node:fs';
import datapackage from 'datapackage';
import Papa from 'papaparse';
const schema = { fields: [{ name: 'area', type: 'string' }, { name: 'value', type: 'number' }] };
const resource = { name: 'figures', path: 'figures.csv', encoding: 'utf-8', profile: 'tabular-data-resource', schema };
for (const mark of ['', '\ufeff']) {
  const text = `${mark}area,value\nYnys Môn,79.4\n`;
  mkdirSync('package', { recursive: true });
  writeFileSync('package/figures.csv', text);
  const held = await datapackage.Package.load({ name: 'figures', resources: [resource] }, { basePath: 'package' });
  const read = await held.resources[0].read({ cast: true }).then(JSON.stringify, ({ message }) => message);
  const headings = Papa.parse(text, { header: true }).meta.fields.join();
  console.log(`${mark ? 'with' : 'without'} the mark: valid ${held.valid}; ${read}; papaparse ${headings}`);
}
JS

seen=$(node try.mjs 2>/dev/null)
expected='without the mark: valid true; [["Ynys Môn",79.4]]; papaparse area,value
with the mark: valid true; The column header names do not match the field names in the schema; papaparse area,value'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
