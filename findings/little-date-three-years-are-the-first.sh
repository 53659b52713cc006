#!/usr/bin/env bash
# little-date writes 2019 to 2021 as "2019", and 1 April 2021 to 31 March 2022 as "Apr - Mar 2022".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact little-date@1.2.1 date-fns@2.30.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
little-date@1.2.1, date-fns@2.30.0
Behaviour: a span of whole years is written as its first year, however many they are: the three
           years over which life expectancy is averaged are "2019". From April to March, one
           financial year and three are both written by their months and the last year alone. Where
           a day is short of the month, both years stand there.
Guess:     "2019 - 2021" and "Apr 2021 - Mar 2022", as a span of days and of whole quarters within
           one year is written in full.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { formatDateRange } = createRequire(import.meta.url)('little-date');
const spans = [
  ['2021-01-01', '2021-12-31'], ['2019-01-01', '2021-12-31'], ['2011-01-01', '2020-12-31'],
  ['2021-04-01', '2022-03-31'], ['2019-04-01', '2022-03-31'], ['2021-04-01', '2022-03-30'],
];
for (const [from, to] of spans) {
  const written = formatDateRange(new Date(`${from}T00:00:00`), new Date(`${to}T23:59:59.999`));
  console.log(`${from} to ${to}: ${written}`);
}
JS

seen=$(node try.mjs)
expected='2021-01-01 to 2021-12-31: 2021
2019-01-01 to 2021-12-31: 2019
2011-01-01 to 2020-12-31: 2011
2021-04-01 to 2022-03-31: Apr - Mar 2022
2019-04-01 to 2022-03-31: Apr - Mar 2022
2021-04-01 to 2022-03-30: Apr 1 '\''21 - Mar 30 '\''22'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
