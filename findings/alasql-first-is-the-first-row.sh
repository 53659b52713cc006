#!/usr/bin/env bash
# In AlaSQL the first place of a list belongs to its first row, whatever ROW_NUMBER is ordered by.
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
Behaviour: ROW_NUMBER() OVER (ORDER BY years DESC) counts the rows as they come in, so that the lowest may
           have place 1; ASC gives the same places. MEDIAN of 1 to 10 is 5.5 and QUART2 is 6.
Guess:     the highest has place 1; and the second quartile is the median.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const alasql = createRequire(import.meta.url)('alasql');
const areas = [{ area: 'Moor', years: 79.4 }, { area: 'Fen', years: 83 }, { area: 'Isle', years: 81 }];
for (const order of ['DESC', 'ASC']) {
  const rows = alasql(`SELECT area, years, ROW_NUMBER() OVER (ORDER BY years ${order}) AS place FROM ?`, [areas]);
  console.log(`${order}: ${rows.map(({ area, years, place }) => `${place} ${area} ${years}`).join(', ')}`);
}
const ten = Array.from({ length: 10 }, (_, row) => ({ years: row + 1 }));
const [{ middle, second }] = alasql('SELECT MEDIAN(years) AS middle, QUART2(years) AS second FROM ?', [ten]);
console.log(`1 to 10: median ${middle}, second quartile ${second}`);
JS

seen=$(node try.mjs)
expected='DESC: 1 Moor 79.4, 2 Fen 83, 3 Isle 81
ASC: 1 Moor 79.4, 2 Fen 83, 3 Isle 81
1 to 10: median 5.5, second quartile 6'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
