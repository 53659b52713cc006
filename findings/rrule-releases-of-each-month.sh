#!/usr/bin/env bash
# rrule reads "every year on the 1st of April" as the first of each month, and writes the last working day as every working day.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact rrule@2.8.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
rrule@2.8.1
Behaviour: fromText takes the day and leaves "of April" out without an error, and a rule of a day without
           a month is for twelve days a year; "in April on the 1st" keeps the month and loses the day.
           toText says "every month on Monday, Tuesday, ..." of the last working day of each month.
           "every April on the 1st" is read as it says.
Guess:     words that are not understood are refused, as "every quarter" is; a rule's text is the rule.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { RRule } = createRequire(import.meta.url)('rrule');
const year = (rule) => {
  const days = new RRule({ ...rule.origOptions, dtstart: new Date(Date.UTC(2021, 0, 1)) });
  return days.between(new Date(Date.UTC(2021, 0, 1)), new Date(Date.UTC(2021, 11, 31)), true).length;
};
for (const text of ['every April on the 1st', 'every year on the 1st of April', 'every quarter']) {
  try {
    console.log(`${text}: ${year(RRule.fromText(text))} days in 2021`);
  } catch (error) {
    console.log(`${text}: ${error.message}`);
  }
}
console.log(`every year in April on the 1st: ${RRule.fromText('every year in April on the 1st').toText()}`);
const last = new RRule({ freq: RRule.MONTHLY, byweekday: [0, 1, 2, 3, 4], bysetpos: -1 });
console.log(`the last working day: ${year(last)} days; its text: ${year(RRule.fromText(last.toText()))} days`);
JS

seen=$(TZ=UTC node try.mjs)
expected='every April on the 1st: 1 days in 2021
every year on the 1st of April: 12 days in 2021
every quarter: Unexpected end
every year in April on the 1st: every April
the last working day: 12 days; its text: 261 days'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
