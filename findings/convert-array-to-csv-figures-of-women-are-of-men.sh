#!/usr/bin/env bash
# In convert-array-to-csv the figure of women stands under men where an area has none for men.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact convert-array-to-csv@2.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
convert-array-to-csv@2.0.0
Behaviour: the heading is made of the keys of the first object, and each row of its own values in
           its own order: where a key is missing, what follows moves to the left; where keys stand
           in another order, the figure comes first and the name of the area after it. A key more
           has a cell under no heading.
Guess:     a value stands under the heading of its key, or under a heading that is asked for, and a
           missing one is an empty cell.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { convertArrayToCSV } = createRequire(import.meta.url)('convert-array-to-csv');
const areas = [
  { area: 'Arden', men: 79.4, women: 83.1 },
  { area: 'Bohun', women: 82.6 },
  { women: 81, area: 'Corve', men: 78 },
];
console.log(convertArrayToCSV(areas).trim());
console.log(convertArrayToCSV(areas.slice(1), { header: ['area', 'men', 'women'] }).trim());
JS

seen=$(node try.mjs)
expected='area,men,women
Arden,79.4,83.1
Bohun,82.6
81,Corve,78
area,men,women
Bohun,82.6
81,Corve,78'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
