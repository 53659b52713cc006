#!/usr/bin/env bash
# uDSV reads both sexes as false and "<5" as NaN, because one row decides on the type of a column.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact udsv@0.7.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
udsv@0.7.3
Behaviour: the type of a column is that of one cell, the last that is not empty in the first rows.
           Where it is an F the column is one of true and false, in which M is false too; where it
           is a number, what is none is NaN, without a word.
Guess:     a column in which a cell is no number, or neither true nor false, is text.
WORDS

cat >try.mjs <<'JS'
import { inferSchema, initParser } from 'udsv';
const read = (text) => JSON.stringify(initParser(inferSchema(text)).typedObjs(text), (_, value) => (Number.isNaN(value) ? 'NaN' : value));
console.log(read('area,sex,deaths\nArden,M,<5\nBohun,F,6\n'));
console.log(read('area,sex,deaths\nBohun,F,6\nArden,M,<5\n'));
JS

seen=$(node try.mjs)
expected='[{"area":"Arden","sex":false,"deaths":"NaN"},{"area":"Bohun","sex":false,"deaths":6}]
[{"area":"Bohun","sex":"F","deaths":"6"},{"area":"Arden","sex":"M","deaths":"<5"}]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
