#!/usr/bin/env bash
# A quarter of fiscal ends as its last day begins, so that 31 March is in no quarter of its year.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact fiscal@1.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
fiscal@1.0.0
Behaviour: the end of a fiscal year is the last millisecond of 31 March, the end of its fourth
           quarter the first one. Of what is dated by day and time, all of the last day of each
           quarter is between its start and end for the year, and for no quarter.
Guess:     both end at 23:59:59.999, as the read-me has it; four quarters add up to the year.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const Fiscal = createRequire(import.meta.url)('fiscal');
const fiscal = new Fiscal(3);
const admitted = [];
for (let at = Date.UTC(2021, 3, 1, 9); at < Date.UTC(2022, 3, 1); at += 86_400_000) admitted.push(new Date(at));
const inside = ({ startDate, endDate }) => admitted.filter((date) => date >= startDate && date <= endDate).length;
const { fiscalYear } = fiscal.getFiscalInfoForDate(new Date(Date.UTC(2022, 2, 31, 9)));
const quarters = [5, 8, 11, 14].map((month) => fiscal.getFiscalInfoForDate(new Date(Date.UTC(2021, month, 15))).quarter);
console.log(`year: ${inside(fiscalYear)} days, to ${fiscalYear.endDate.toISOString()}`);
console.log(`quarters: ${quarters.map(inside).join(' + ')} = ${quarters.reduce((sum, quarter) => sum + inside(quarter), 0)} days`);
console.log(`last quarter: to ${quarters[3].endDate.toISOString()}`);
JS

seen=$(node try.mjs)
expected='year: 365 days, to 2022-03-31T23:59:59.999Z
quarters: 90 + 91 + 91 + 89 = 361 days
last quarter: to 2022-03-31T00:00:00.000Z'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
