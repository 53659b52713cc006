#!/usr/bin/env bash
# Of the areas Moor and Fen the highest is null to a series of Polars for JavaScript, and of "79.4" and "100.2" it is 79.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact nodejs-polars@0.25.2 nodejs-polars-linux-x64-gnu@0.25.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
nodejs-polars@0.25.2, nodejs-polars-linux-x64-gnu@0.25.2
Behaviour: max and min of a series of text find the last or first in the alphabet and then read it as a
           whole number: what follows the point is lost, and a name is null. The same column of a
           table gives the text itself.
Guess:     text, as from the table; and of figures the same as of the column they are.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const pl = createRequire(import.meta.url)('nodejs-polars');
for (const cells of [['79.4', '100.2'], ['79.9', '78.2'], ['1,230', '99'], ['Moor', 'Fen']]) {
  const series = pl.Series('cell', cells);
  const [{ high, low }] = pl.DataFrame({ cell: cells }).select(pl.col('cell').max().alias('high'), pl.col('cell').min().alias('low')).toRecords();
  console.log(`${cells.join(', ')}: highest ${series.max()}, lowest ${series.min()}; in a table ${high}, ${low}`);
}
JS

seen=$(node try.mjs)
expected='79.4, 100.2: highest 79, lowest 100; in a table 79.4, 100.2
79.9, 78.2: highest 79, lowest 78; in a table 79.9, 78.2
1,230, 99: highest 99, lowest null; in a table 99, 1,230
Moor, Fen: highest null, lowest null; in a table Moor, Fen'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
