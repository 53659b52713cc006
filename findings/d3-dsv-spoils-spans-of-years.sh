#!/usr/bin/env bash
# d3-dsv autoType turns spans such as 2021-22 into invalid dates, and 2009-10 into October 2009.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact d3-dsv@3.0.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
d3-dsv@3.0.2
Behaviour: a cell of the form yyyy-nn is given to Date whatever nn is. 2021-22 becomes
           an Invalid Date, with the text lost (JSON writes null); 2009-10 to 2011-12 in
           the same column become months.
Guess:     autoType says what it cannot read stays a string: no month 22 exists, so the
           text is kept.
WORDS

cat >try.mjs <<'JS'
import { autoType, csvParse } from 'd3-dsv';
for (const { years } of csvParse('years\n2009-10\n2021-22\n2021/22\n', autoType)) {
  console.log(typeof years, String(years).slice(0, 15), JSON.stringify(years));
}
JS

seen=$(TZ=UTC node try.mjs)
expected='object Thu Oct 01 2009 "2009-10-01T00:00:00.000Z"
object Invalid Date null
string 2021/22 "2021/22"'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
