#!/usr/bin/env bash
# Day.js takes the financial year 2022/23 for a valid date, November 2023.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact dayjs@1.11.23 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
dayjs@1.11.23
Behaviour: without a format the text is matched by a loose pattern and the month carried
           over: month 23 of 2022 is November 2023, and isValid() says true. 2009/10 is
           October 2009.
Guess:     isValid() is false, as new Date("2022/23") is an Invalid Date and there is no
           month 23.
WORDS

cat >try.mjs <<'JS'
import dayjs from 'dayjs';
for (const text of ['2022/23', '2022-23', '2009/10']) {
  const day = dayjs(text);
  console.log(`${text}: valid ${day.isValid()}, ${day.format('D MMMM YYYY')}`);
}
console.log(`new Date('2022/23'): ${new Date('2022/23')}`);
JS

seen=$(node try.mjs)
expected='2022/23: valid true, 1 November 2023
2022-23: valid true, 1 November 2023
2009/10: valid true, 1 October 2009
new Date('\''2022/23'\''): Invalid Date'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
