#!/usr/bin/env bash
# As a date of joi the year "2021" is 1 January 1970, two seconds after midnight, and valid.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact joi@18.3.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
joi@18.3.2
Behaviour: a text of digits is taken for milliseconds since 1970, a decimal too, although Date reads
           "2021" as a year; a limit such as min("2000-01-01") is all that tells. With iso() the year is
           right and 79.4 refused, but 31 February passes as 3 March.
Guess:     "2021" is the year 2021, or refused; 79.4 is no date; no month has 31 February.
WORDS

cat >try.mjs <<'JS'
import Joi from 'joi';
const show = ({ value, error }) => (error ? 'refused' : value.toISOString());
for (const text of ['2021', '2021-04', '20210401', '79.4', '2021-22', '2021-02-31', '2021-02-30']) {
  const [date, iso] = [Joi.date(), Joi.date().iso()].map((schema) => show(schema.validate(text)));
  console.log(`${text}: date() ${date}, date().iso() ${iso}`);
}
JS

seen=$(node try.mjs)
expected='2021: date() 1970-01-01T00:00:02.021Z, date().iso() 2021-01-01T00:00:00.000Z
2021-04: date() 2021-04-01T00:00:00.000Z, date().iso() 2021-04-01T00:00:00.000Z
20210401: date() 1970-01-01T05:36:50.401Z, date().iso() refused
79.4: date() 1970-01-01T00:00:00.079Z, date().iso() refused
2021-22: date() refused, date().iso() refused
2021-02-31: date() 2021-03-03T00:00:00.000Z, date().iso() 2021-03-03T00:00:00.000Z
2021-02-30: date() 2021-03-02T00:00:00.000Z, date().iso() 2021-03-02T00:00:00.000Z'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
