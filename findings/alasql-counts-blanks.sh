#!/usr/bin/env bash
# In AlaSQL an empty cell of a CSV file counts in the mean as 0; a column named value sums to words.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact alasql@4.19.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
alasql@4.19.1
Behaviour: a blank is '' and not NULL: COUNT and AVG count it (as 0), MIN leaves it out, MEDIAN
           takes it for the lowest. SUM(value), the commonest heading of tables of indicators, is no
           error but text: VALUE is a word of the language, and needs brackets.
Guess:     an empty cell is NULL, in no aggregate; a reserved word is refused.
WORDS

cat >try.mjs <<'JS'
import alasql from 'alasql';
const ask = (sql, csv) => JSON.stringify(alasql(sql, [csv])[0]);
const aggregates = 'SELECT COUNT(rate) AS n, AVG(rate) AS mean, MEDIAN(rate) AS median, MIN(rate) AS lowest FROM CSV(?, {headers: true})';
console.log('three areas:           ', ask(aggregates, 'area,rate\nA,12\nB,21\nC,6\n'));
console.log('and one without figure:', ask(aggregates, 'area,rate\nA,12\nB,21\nC,6\nD,\n'));
console.log('SUM(value):            ', ask('SELECT SUM(value) AS s FROM CSV(?, {headers: true})', 'area,value\nA,12\nB,21\n'));
console.log('SUM([value]):          ', ask('SELECT SUM([value]) AS s FROM CSV(?, {headers: true})', 'area,value\nA,12\nB,21\n'));
JS

seen=$(node try.mjs)
expected='three areas:            {"n":3,"mean":13,"median":12,"lowest":6}
and one without figure: {"n":4,"mean":9.75,"median":9,"lowest":6}
SUM(value):             {"s":"[object Object][object Object]"}
SUM([value]):           {"s":33}'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
