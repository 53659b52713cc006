#!/usr/bin/env bash
# sav-writer writes a missing figure into a file of SPSS as 0, and 31 March 2021 as 20 March 2031.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact sav-writer@1.0.0 @codious/sav-reader-writer@1.1.4 sav-reader@2.0.8 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
sav-writer@1.0.0, @codious/sav-reader-writer@1.1.4, sav-reader@2.0.8
Behaviour: null and empty text are numbers to both writers, 0; "<5", and a figure that is not there at
           all, are missing. A date is text with the day first, and one with the year first is not
           refused: what its figures give is another day, years later.
Guess:     null is missing, for which SPSS has a value of its own; a date of another form is refused.
WORDS

cat >try.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const sav = require('sav-writer');
const codious = require('@codious/sav-reader-writer');
const { SavBufferReader } = require('sav-reader');

const columns = () => [
  { name: 'years', label: 'Years', type: sav.VariableType.Numeric, width: 8, decimal: 1, columns: 8 },
  { name: 'day', label: 'Day', type: sav.VariableType.Date, width: 10, decimal: 0, columns: 10 },
];
const rows = [{ years: 79.4, day: '31-03-2021' }, { years: null, day: '2021-03-31' }, { years: '' }, { years: '<5' }, {}];
sav.saveToFile('a.sav', rows, columns());
writeFileSync('b.sav', codious.toBuffer(rows, columns()));
for (const [writer, file] of [['sav-writer', 'a.sav'], ['@codious/sav-reader-writer', 'b.sav']]) {
  const reader = new SavBufferReader(readFileSync(file));
  await reader.open();
  const day = (seconds) => (seconds ? new Date(Date.UTC(1582, 9, 14) + seconds * 1000).toISOString().slice(0, 10) : 'no day');
  console.log(`${writer}: ${(await reader.readAllRows()).map((row) => `${row.years ?? 'missing'}, ${day(row.day)}`).join('; ')}`);
}
JS

seen=$(TZ=UTC node try.mjs)
expected='sav-writer: 79.4, 2021-03-31; 0, 2031-03-20; 0, no day; missing, no day; missing, no day
@codious/sav-reader-writer: 79.4, 2021-03-31; 0, 2031-03-20; 0, no day; missing, no day; missing, no day'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
