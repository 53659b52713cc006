#!/usr/bin/env bash
# fiscal-year puts 1 to 5 April, the last days of a tax year, into the first quarter of the year that they end.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact fiscal-year@1.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
fiscal-year@1.0.0
Behaviour: the day on which the year begins counts for the year, but months and quarters are of the
           calendar: with a year from 6 April, 31 March 2021 is in the 4th quarter of 2021 and the
           day after in its first, a year back. 5 July is in the second quarter.
Guess:     the five days are in the 4th quarter.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { default: FiscalYear } = createRequire(import.meta.url)('fiscal-year');
const year = FiscalYear({ month: 3, day: 6 });
for (const day of ['2021-03-31', '2021-04-01', '2021-04-05', '2021-04-06', '2021-07-05']) {
  console.log(`${day}: year ${year.getFiscalYear(day)}, quarter ${year.getFiscalQuarter(day)}`);
}
JS

seen=$(node try.mjs)
expected='2021-03-31: year 2021, quarter 4
2021-04-01: year 2021, quarter 1
2021-04-05: year 2021, quarter 1
2021-04-06: year 2022, quarter 1
2021-07-05: year 2022, quarter 2'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
