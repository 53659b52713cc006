#!/usr/bin/env bash
# leftJoin of tidy.js writes the second table's figures over the first's where both have a column of one name.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @tidyjs/tidy@2.6.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@tidyjs/tidy@2.6.1
Behaviour: rows that are matched take the column's value from the second table, the others keep
           their own: one column holds figures of both. The code 1 matches "1" and is itself made
           into text. No warning is given.
Guess:     as in dplyr, after which it is made, both columns are kept, as value.x and value.y; or
           the first table's stay.
WORDS

cat >try.mjs <<'JS'
import { leftJoin, tidy } from '@tidyjs/tidy';
const rates = [{ code: 1, value: 79.4 }, { code: 2, value: 83.1 }];
const counts = [{ code: '1', value: 5120 }];
for (const row of tidy(rates, leftJoin(counts, { by: 'code' }))) {
  console.log(JSON.stringify(row));
}
JS

seen=$(node try.mjs)
expected='{"code":"1","value":5120}
{"code":2,"value":83.1}'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
