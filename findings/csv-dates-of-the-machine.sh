#!/usr/bin/env bash
# The day 1 April 2021 is written as "Wed Mar 31 2021 ..." by fast-csv in New York, and as 1617235200000 by csv-stringify.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact fast-csv@5.0.8 @vanillaes/csv@3.0.8 csv-stringify@6.9.0 papaparse@5.7.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
fast-csv@5.0.8, @vanillaes/csv@3.0.8, csv-stringify@6.9.0, papaparse@5.7.1
Behaviour: a date is written in the English words of Date's own text, with the zone of the machine,
           by fast-csv and @vanillaes/csv, and as milliseconds by csv-stringify. The file is another
           on each machine, and west of Greenwich a day of release is the one before.
Guess:     2021-04-01T00:00:00.000Z, as JSON and Papa Parse write it.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
process.env.TZ = 'America/New_York';
const require = createRequire(import.meta.url);
const Papa = require('papaparse');
const { stringify } = require('csv-stringify/sync');
const { writeToString } = require('fast-csv');
const vanilla = await import('@vanillaes/csv');
const rows = [['Release', new Date('2021-04-01T00:00:00Z')]];
const written = {
  'fast-csv': await writeToString(rows),
  '@vanillaes/csv': vanilla.stringify(rows),
  'csv-stringify': stringify(rows),
  papaparse: Papa.unparse(rows),
};
for (const [name, text] of Object.entries(written)) console.log(`${name}: ${text.trim()}`);
JS

seen=$(node try.mjs)
expected='fast-csv: Release,Wed Mar 31 2021 20:00:00 GMT-0400 (Eastern Daylight Time)
@vanillaes/csv: Release,Wed Mar 31 2021 20:00:00 GMT-0400 (Eastern Daylight Time)
csv-stringify: Release,1617235200000
papaparse: Release,2021-04-01T00:00:00.000Z'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
