#!/usr/bin/env bash
# mingo puts the first days of January into week 53 of the new year, and a Sunday into week 54.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact mingo@7.2.7 date-fns@4.1.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
mingo@7.2.7, date-fns@4.1.0
Behaviour: $isoWeekYear, and %G in $dateToString, are the year of the calendar: beside $isoWeek of 53
           deaths of 1 January 2021 are those of a week that 2021 has not, and 30 December 2019 is in
           the first week of 2019, a year too early. $week goes up to 54.
Guess:     like MongoDB, whose language it speaks, and date-fns: the year that a week belongs to; $week
           from 0 to 53.
WORDS

cat >try.mjs <<'JS'
import { Aggregator } from 'mingo';
import { getISOWeek, getISOWeekYear } from 'date-fns';
const days = ['2019-12-30', '2021-01-01', '2021-01-03', '2021-01-04', '2026-12-31', '2027-01-01'];
const text = { $dateToString: { date: '$day', format: '%G-W%V' } };
const fields = { week: { $isoWeek: '$day' }, year: { $isoWeekYear: '$day' }, text, sundays: { $week: '$day' } };
const rows = days.map((day) => ({ day: new Date(day) }));
new Aggregator([{ $project: fields }]).run(rows).forEach(({ week, year, text, sundays }, row) => {
  const right = `${getISOWeekYear(rows[row].day)} week ${getISOWeek(rows[row].day)}`;
  console.log(`${days[row]}: ${year} week ${week}, ${text}, $week ${sundays}; date-fns ${right}`);
});
JS

seen=$(TZ=UTC node try.mjs)
expected='2019-12-30: 2019 week 1, 2019-W01, $week 1; date-fns 2020 week 1
2021-01-01: 2021 week 53, 2021-W53, $week 0; date-fns 2020 week 53
2021-01-03: 2021 week 53, 2021-W53, $week 54; date-fns 2020 week 53
2021-01-04: 2021 week 1, 2021-W01, $week 1; date-fns 2021 week 1
2026-12-31: 2026 week 53, 2026-W53, $week 53; date-fns 2026 week 53
2027-01-01: 2027 week 53, 2027-W53, $week 0; date-fns 2026 week 53'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
