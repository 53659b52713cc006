#!/usr/bin/env bash
# To Day.js’s duration and calculate-age who is 80 is 81 for three weeks before each birthday.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact dayjs@1.11.23 calculate-age@0.1.0 moment@2.30.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
dayjs@1.11.23, calculate-age@0.1.0, moment@2.30.1
Behaviour: the time between two days becomes years of 365 days: the leap days of a life, some
           twenty of eighty years, bring the birthday forward, and a death at 89 is one at 90
           and over. duration of moment has years of 365.2425 days, and diff of Day.js counts
           birthdays.
Guess:     80 as far as the day before the birthday, as by diff.
WORDS

cat >try.mjs <<'JS'
import CalculateAge from 'calculate-age';
import dayjs from 'dayjs';
import duration from 'dayjs/plugin/duration.js';
import moment from 'moment';
dayjs.extend(duration);
const Age = CalculateAge.default ?? CalculateAge;
for (const [born, died] of [['1940-03-31', '2021-03-10'], ['1940-03-31', '2021-03-11'], ['1931-04-01', '2021-03-20']]) {
  const byDuration = dayjs.duration(dayjs(died).diff(dayjs(born))).years();
  const byMoment = moment.duration(moment(died).diff(moment(born))).years();
  console.log(`${born} to ${died}: dayjs duration ${byDuration}, calculate-age ${new Age(born, died).getObject().years}, moment duration ${byMoment}, dayjs diff ${dayjs(died).diff(born, 'year')}`);
}
JS

seen=$(node try.mjs)
expected='1940-03-31 to 2021-03-10: dayjs duration 80, calculate-age 80, moment duration 80, dayjs diff 80
1940-03-31 to 2021-03-11: dayjs duration 81, calculate-age 81, moment duration 80, dayjs diff 80
1931-04-01 to 2021-03-20: dayjs duration 90, calculate-age 90, moment duration 89, dayjs diff 89'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
