#!/usr/bin/env bash
# Formula.js counts a whole year from 1 April 2021 to 31 March 2022 in DATEDIF, and eleven months.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @formulajs/formulajs@4.6.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@formulajs/formulajs@4.6.1
Behaviour: DATEDIF counts years in months of 30 days, so that a year ends on the last day of the
           month before, where that is a 31st; "M" counts by the calendar. Somebody born on 1 April
           is 70 a day early.
Guess:     the whole years between two dates, as in Excel and LibreOffice: 0, 0 and 69.
WORDS

cat >try.mjs <<'JS'
import { DATEDIF } from '@formulajs/formulajs';
const spans = [['2021-04-01', '2022-03-31'], ['2021-04-01', '2022-03-30'], ['1952-04-01', '2022-03-31']];
console.log(spans.map(([from, to]) => `${from} to ${to}: years ${DATEDIF(from, to, 'Y')}, months ${DATEDIF(from, to, 'M')}`).join('\n'));
JS

seen=$(node try.mjs)
expected='2021-04-01 to 2022-03-31: years 1, months 11
2021-04-01 to 2022-03-30: years 0, months 11
1952-04-01 to 2022-03-31: years 70, months 839'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
