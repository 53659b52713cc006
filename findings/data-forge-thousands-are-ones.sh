#!/usr/bin/env bash
# data-forge reads 1,230 deaths as 1, ages 5-9 as 5, and the financial year 2021-22 as 1 October 2022.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact data-forge@1.10.5 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
data-forge@1.10.5
Behaviour: parseFloats and parseInts take what stands before the first sign that is none of a number;
           as an integer 1E5 is 1 too. A text that begins with no figure is no figure. parseDates
           counts the 22nd month on from the year. Nothing is said.
Guess:     1230, or no figure, as for "<5".
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { fromCSV } = createRequire(import.meta.url)('data-forge');
const column = (cells) => fromCSV(['cell', ...cells].join('\n'));
const list = (frame) => frame.getSeries('cell').toArray().join(', ');
console.log(`floats: ${list(column(['79.4', '"1,230"', '5-9', '2021/22', '<5']).parseFloats('cell'))}`);
console.log(`integers: ${list(column(['1230', '"1,230"', '1E5']).parseInts('cell'))}`);
const [day] = column(['2021-22']).parseDates('cell').getSeries('cell').toArray();
const [date, month, year] = [day.getDate(), day.getMonth() + 1, day.getFullYear()];
console.log(`2021-22 as a date: day ${date} of month ${month} of ${year}`);
JS

seen=$(node try.mjs)
expected='floats: 79.4, 1, 5, 2021, NaN
integers: 1230, 1, 1
2021-22 as a date: day 1 of month 10 of 2022'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
