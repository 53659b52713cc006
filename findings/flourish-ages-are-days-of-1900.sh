#!/usr/bin/env bash
# To the interpreter of Flourish, a service for charts, ages from 0 to 4 are 4 December 1899.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @flourish/interpreter@9.2.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@flourish/interpreter@9.2.0
Behaviour: a column of ages such as 0-4, 5-9 and 10-14 is one of months and days: 0-4 is a day of
           1899, 15-19 one of March 1901. Of 1-4 and 5-9 alone days and months are made, the other
           way round: 5-9 is in September there and in May above. Spans of years are months until
           2012-13 is among them.
Guess:     words: there is no month 0 and none 15, as there is no month 13 in 2012-13.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const interpret = createRequire(import.meta.url)('@flourish/interpreter').createInterpreter();
const columns = [['0-4', '5-9', '10-14'], ['1-4', '5-9'], ['0-4', '5-9', '10-14', '15-19'], ['2009-10', '2010-11', '2011-12'], ['2011-12', '2012-13']];
for (const cells of columns) {
  const [first] = interpret(cells);
  const read = cells.map(first.parse).map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value));
  console.log(`${cells.join(', ')}: ${first.type} ${first.description}: ${read.join(', ')}`);
}
JS

seen=$(TZ=UTC node try.mjs)
expected='0-4, 5-9, 10-14: datetime %m-%d: 1899-12-04, 1900-05-09, 1900-10-14
1-4, 5-9: datetime %d-%m: 1900-04-01, 1900-09-05
0-4, 5-9, 10-14, 15-19: datetime %m-%d: 1899-12-04, 1900-05-09, 1900-10-14, 1901-03-19
2009-10, 2010-11, 2011-12: datetime %Y-%m: 2009-10-01, 2010-11-01, 2011-12-01
2011-12, 2012-13: string Arbitrary string: 2011-12, 2012-13'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
