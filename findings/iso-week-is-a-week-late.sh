#!/usr/bin/env bash
# By iso-week the weeks of 2021, 2022 and 2023 have the number of the next; those of 2024 to 2026 are right.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact iso-week@0.1.2 date-fns@4.1.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
iso-week@0.1.2, date-fns@4.1.0
Behaviour: it takes 4 January for the Thursday of the first week: where that day is a Monday,
           Tuesday or Wednesday the year is counted a week too far, so that deaths of week 1 are
           in week 2, and the year ends in a week 53 that it does not have.
Guess:     the weeks of ISO 8601 in each year, as by date-fns.
WORDS

cat >try.mjs <<'JS'
process.env.TZ = 'UTC';
const { getISOWeek } = await import('date-fns');
const { default: isoWeek } = await import('iso-week');
for (let year = 2020; year <= 2027; year += 1) {
  let days = 0;
  let moved = 0;
  for (const day = new Date(year, 0, 1); day.getFullYear() === year; day.setDate(day.getDate() + 1)) {
    days += 1;
    if (isoWeek(day) !== getISOWeek(day)) moved += 1;
  }
  const january = new Date(year, 0, 11);
  console.log(`${year}: ${moved} of ${days} days in another week, 11 January in ${isoWeek(january)} (date-fns: ${getISOWeek(january)})`);
}
JS

seen=$(node try.mjs)
expected='2020: 0 of 366 days in another week, 11 January in 2 (date-fns: 2)
2021: 362 of 365 days in another week, 11 January in 3 (date-fns: 2)
2022: 365 of 365 days in another week, 11 January in 3 (date-fns: 2)
2023: 365 of 365 days in another week, 11 January in 3 (date-fns: 2)
2024: 0 of 366 days in another week, 11 January in 2 (date-fns: 2)
2025: 0 of 365 days in another week, 11 January in 2 (date-fns: 2)
2026: 0 of 365 days in another week, 11 January in 2 (date-fns: 2)
2027: 362 of 365 days in another week, 11 January in 3 (date-fns: 2)'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
