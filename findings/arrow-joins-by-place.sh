#!/usr/bin/env bash
# Apache Arrow joins tables by the place of their columns, and gives 0 for a null in toArray.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact apache-arrow@21.2.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
apache-arrow@21.2.0
Behaviour: concat of two tables with the same columns in another order swaps the figures: the names
           of the first are kept and the columns joined by their place, without a word. toArray of
           a column of numbers gives what stands in memory, 0 where a cell is null, while the
           column itself, read cell by cell, gives null.
Guess:     columns are joined by their names, or refused; toArray holds null or NaN.
WORDS

cat >try.mjs <<'JS'
import { tableFromJSON, vectorFromArray } from 'apache-arrow';
const first = tableFromJSON([{ men: 79.4, women: 83.1 }]);
const second = tableFromJSON([{ women: 81.5, men: 77.2 }]);
console.log(`second: ${JSON.stringify(second.toArray().map((row) => row.toJSON()))}`);
console.log(`joined: ${JSON.stringify(first.concat(second).toArray().map((row) => row.toJSON()))}`);
const ages = vectorFromArray([79.4, null, 84.1]);
console.log(`cells: ${JSON.stringify([...ages])}, toArray: ${JSON.stringify([...ages.toArray()])}`);
JS

seen=$(node try.mjs)
expected='second: [{"women":81.5,"men":77.2}]
joined: [{"men":79.4,"women":83.1},{"men":81.5,"women":77.2}]
cells: [79.4,null,84.1], toArray: [79.4,0,84.1]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
