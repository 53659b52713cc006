#!/usr/bin/env bash
# any-date-parser reads 25/04/2021 as 4 May 2021, for it leaves the 2 out where there is no 25th month.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact any-date-parser@2.2.4 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
any-date-parser@2.2.4
Behaviour: a day that cannot be a month is read without its first figure: 5/04/2021. With the
           locale en-GB it is the month that loses one: 12/31/2021 is 12 March. Names and figures
           are dates too: "Decile 1" is 1 December, 79.4 is 9 April. All are valid.
Guess:     25 April, or no valid date.
WORDS

cat >try.mjs <<'JS'
import parser from 'any-date-parser';
const read = (text, locale) => {
  const date = parser.fromString(text, locale);
  if (!date.isValid()) return `${text}: no date`;
  const year = date.getFullYear() === 2021 ? '2021' : 'this year';
  return `${text}: day ${date.getDate()} of month ${date.getMonth() + 1} of ${year}`;
};
const american = ['04/25/2021', '25/04/2021', '31/12/2021', 'Decile 1', '79.4', 'Under 75'];
for (const text of american) console.log(read(text, 'en-US'));
for (const text of ['25/04/2021', '12/31/2021']) console.log(`en-GB, ${read(text, 'en-GB')}`);
JS

seen=$(node try.mjs)
expected='04/25/2021: day 25 of month 4 of 2021
25/04/2021: day 4 of month 5 of 2021
31/12/2021: day 12 of month 1 of 2021
Decile 1: day 1 of month 12 of this year
79.4: day 9 of month 4 of this year
Under 75: no date
en-GB, 25/04/2021: day 25 of month 4 of 2021
en-GB, 12/31/2021: day 12 of month 3 of 2021'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
