#!/usr/bin/env bash
# dbf cuts "life_expectancy_men" and "life_expectancy_women" to one name: readers give the figures of women for both.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact dbf@0.2.0 parsedbf@2.0.0 shapefile@0.6.6 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
dbf@0.2.0, parsedbf@2.0.0, shapefile@0.6.6
Behaviour: names of columns in a shapefile have ten letters at the most; those that are longer are
           cut, and the two columns that are now called "life_expec" are both written. Of those
           readers keep the last, without a word.
Guess:     a second name is made another, as common tools do (life_exp_1), or an error is thrown.
WORDS

cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { structure } = require('dbf');
const parse = require('parsedbf');
const shapefile = require('shapefile');
const table = structure([{ area: 'Arden', life_expectancy_men: 79.4, life_expectancy_women: 83.1 }]);
writeFileSync('areas.dbf', Buffer.from(table.buffer));
console.log(`parsedbf: ${JSON.stringify((parse.default ?? parse)(table)[0])}`);
const source = await shapefile.openDbf('areas.dbf');
console.log(`shapefile: ${JSON.stringify((await source.read()).value)}`);
JS

seen=$(node try.mjs)
expected='parsedbf: {"area":"Arden","life_expec":83.1}
shapefile: {"area":"Arden","life_expec":83.1}'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
