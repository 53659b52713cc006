#!/usr/bin/env bash
# ics writes the length of a day as P1DT, which the grammar of iCalendar and checks of durations refuse.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact ics@3.12.0 ajv@8.20.0 ajv-formats@3.0.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
ics@3.12.0, ajv@8.20.0, ajv-formats@3.0.1
Behaviour: the mark before hours and minutes is written where there are none too, for days and
           weeks: a calendar of releases that last a day is read by lenient programs alone. Hours
           and minutes are written right, and no error is given.
Guess:     P1D and P1W, as the grammar of the format has them.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { createEvent } from 'ics';
const require = createRequire(import.meta.url);
const ajv = new (require('ajv').default)();
require('ajv-formats').default(ajv);
const valid = ajv.compile({ type: 'string', format: 'duration' });
for (const duration of [{ hours: 1 }, { minutes: 90 }, { days: 1 }, { weeks: 1 }]) {
  const { error, value } = createEvent({ title: 'Release', start: [2021, 4, 1], duration });
  const written = value.match(/DURATION:(.*)\r/)[1];
  console.log(`${JSON.stringify(duration)}: ${written}, ${error ?? 'no error'}; ${valid(written) ? 'a duration' : 'no duration'} to ajv-formats`);
}
console.log(`P1D: ${valid('P1D') ? 'a duration' : 'no duration'} to ajv-formats`);
JS

seen=$(node try.mjs)
expected='{"hours":1}: PT1H, no error; a duration to ajv-formats
{"minutes":90}: PT90M, no error; a duration to ajv-formats
{"days":1}: P1DT, no error; no duration to ajv-formats
{"weeks":1}: P1WT, no error; no duration to ajv-formats
P1D: a duration to ajv-formats'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
