#!/usr/bin/env bash
# chrono-node reads "in the year to March 2021" as the six years from March 2021 to a year from today.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact chrono-node@2.10.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
chrono-node@2.10.3
Behaviour: "in the year" is taken for "in a year's time", joined to the month by "to", and the two
           dates are put in order: on 29 November 2026 the year to March 2021 ends in March 2027.
           "The 12 months to March 2021" is the month alone.
Guess:     April 2020 to March 2021, or March 2021 alone.
WORDS

cat >try.mjs <<'JS'
import { en } from 'chrono-node';
const today = new Date(2026, 10, 29, 12);
const day = (part) => part?.date().toISOString().slice(0, 10) ?? 'open';
for (const text of ['Deaths in the year to March 2021 fell.', 'Deaths in the month to 5 May 2021 fell.', 'Deaths in the 12 months to March 2021 fell.', 'Deaths from April 2020 to March 2021 fell.']) {
  for (const found of en.GB.parse(text, today)) {
    console.log(`${found.text}: ${day(found.start)} to ${day(found.end)}`);
  }
}
JS

seen=$(TZ=UTC node try.mjs)
expected='in the year to March 2021: 2021-03-01 to 2027-03-29
in the month to 5 May 2021: 2021-05-05 to 2026-12-05
March 2021: 2021-03-01 to open
April 2020 to March 2021: 2020-04-01 to 2021-03-01'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
