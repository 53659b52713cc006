#!/usr/bin/env bash
# DuckDB reads the sex of women as false in a table of women alone.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @duckdb/node-api@1.5.6-r.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@duckdb/node-api@1.5.6-r.1
Behaviour: a column in which every cell is F is one of true and false. A table of men and one of
           both keep the letters, so that what is tried on those does not show it.
Guess:     F stays text in all three; true and false are written out.
WORDS

cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
const tables = { women: 'area,sex,rate\nArden,F,83.1\nBohun,F,81.5\n', men: 'area,sex,rate\nArden,M,79.4\nBohun,M,77.2\n', both: 'area,sex,rate\nArden,M,79.4\nArden,F,83.1\n' };
const duckdb = await (await DuckDBInstance.create()).connect();
for (const [name, text] of Object.entries(tables)) {
  writeFileSync(`${name}.csv`, text);
  const rows = (await duckdb.runAndReadAll(`from read_csv('${name}.csv')`)).getRowObjectsJson();
  console.log(`${name}: ${JSON.stringify(rows.map(({ sex }) => sex))}`);
}
JS

seen=$(node try.mjs)
expected='women: [false,false]
men: ["M","M"]
both: ["M","F"]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
