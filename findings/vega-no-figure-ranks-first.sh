#!/usr/bin/env bash
# Vega gives rank 1 to an area that has no figure, and moves the lowest one to 2.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact vega@6.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
vega@6.4.0
Behaviour: a window's rank counts null before every figure: in a table from the lowest rate up
           the area without one is first, and what was the lowest is third of two such areas. The
           aggregates mean, min and median of the same column pass over null.
Guess:     no figure, no rank; or the last, as in a table from the highest down.
WORDS

cat >try.mjs <<'JS'
import { parse, View } from 'vega';
const rates = [['Arden', 83.1], ['Bohun', null], ['Carse', 79.4], ['Dunmow', null], ['Elmet', 81.0]];
const ranked = async (order) => {
  const rank = { type: 'window', ops: ['rank'], as: ['rank'], sort: { field: 'rate', order } };
  const values = rates.map(([area, rate]) => ({ area, rate }));
  const view = new View(parse({ data: [{ name: 'areas', values, transform: [rank] }] }));
  await view.runAsync();
  return view.data('areas').map((row) => `${row.area} ${row.rate ?? 'none'}: ${row.rank}`).join(', ');
};
console.log(`from the lowest: ${await ranked('ascending')}`);
console.log(`from the highest: ${await ranked('descending')}`);
JS

seen=$(node try.mjs)
expected='from the lowest: Arden 83.1: 5, Bohun none: 1, Carse 79.4: 3, Dunmow none: 1, Elmet 81: 4
from the highest: Arden 83.1: 1, Bohun none: 4, Carse 79.4: 3, Dunmow none: 4, Elmet 81: 2'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
