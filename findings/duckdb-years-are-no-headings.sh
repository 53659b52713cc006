#!/usr/bin/env bash
# DuckDB takes a head with two or more years for a row of figures.
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
Behaviour: a first line in which all but the first heading are numbers is a row like the others:
           the columns are called column0 to column2 and the years count as figures. With one more
           heading of words ("change") the line is a head.
Guess:     the first line is the head: in a wide table the headings are most often years.
WORDS

cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
const duckdb = await (await DuckDBInstance.create()).connect();
const ask = async (query) => JSON.stringify((await duckdb.runAndReadAll(query)).getRowObjectsJson());
writeFileSync('years.csv', 'area,2021,2022\nArden,79.4,80.2\nBohun,77.2,78.4\n');
writeFileSync('change.csv', 'area,2021,2022,change\nArden,79.4,80.2,0.8\nBohun,77.2,78.4,1.2\n');
console.log(`years: ${await ask("from read_csv('years.csv')")}`);
console.log(`mean of 2021: ${await ask("select avg(column1) as mean from read_csv('years.csv')")}`);
console.log(`with a change: ${await ask("from read_csv('change.csv')")}`);
JS

seen=$(node try.mjs)
expected='years: [{"column0":"area","column1":2021,"column2":2022},{"column0":"Arden","column1":79.4,"column2":80.2},{"column0":"Bohun","column1":77.2,"column2":78.4}]
mean of 2021: [{"mean":725.8666666666667}]
with a change: [{"2021":79.4,"2022":80.2,"area":"Arden","change":0.8},{"2021":77.2,"2022":78.4,"area":"Bohun","change":1.2}]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
