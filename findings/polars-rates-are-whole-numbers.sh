#!/usr/bin/env bash
# Deaths divided by people are 0 to Polars for JavaScript where both come from a CSV file, and a rate where people are a number.
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
Behaviour: two columns of whole numbers are divided to a whole number, 5 of 1,000 to 0 and 1,500 of 1,000
           to 1, so that most rates per 100,000 are 0; by the number 1000 in place of the column 5
           is 0.005. The same table made from JavaScript's numbers, not from CSV, gives rates.
Guess:     JavaScript has one kind of number: a division has decimals, whatever stands below.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const pl = createRequire(import.meta.url)('nodejs-polars');
const tables = {
  'from CSV': pl.readCSV('deaths,people\n5,1000\n1500,1000\n'),
  'from numbers': pl.DataFrame({ deaths: [5, 1500], people: [1000, 1000] }),
};
for (const [name, table] of Object.entries(tables)) {
  const rates = table.select(
    pl.col('deaths').div(pl.col('people')).mul(100_000).alias('by the column'),
    pl.col('deaths').div(1000).mul(100_000).alias('by 1000'),
  );
  console.log(`${name}: ${JSON.stringify(rates.toRecords())}`);
}
JS

seen=$(node try.mjs)
expected='from CSV: [{"by the column":0,"by 1000":500},{"by the column":100000,"by 1000":150000}]
from numbers: [{"by the column":500,"by 1000":500},{"by the column":150000,"by 1000":150000}]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
