#!/usr/bin/env bash
# parseNumbers of xml2js reads 1E5 as 1 and 1.2E2 as 1; 7.94E1 is 79.4.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact xml2js@0.6.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
xml2js@0.6.2
Behaviour: a number of XML may be written with a power of ten, as statistical software does. Where
           it comes to a whole number, what stands before the first character that is no digit is
           kept: 100,000 becomes 1. Where it does not, it is read rightly; .5E1 is NaN.
Guess:     1E5 is 100000, or is left as text.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { parseStringPromise, processors } = createRequire(import.meta.url)('xml2js');
const written = ['100000', '1E5', '1.2E2', '7.94E1', '1.25E5', '.5E1'];
const xml = `<rates>${written.map((number) => `<rate>${number}</rate>`).join('')}</rates>`;
const { rates } = await parseStringPromise(xml, { valueProcessors: [processors.parseNumbers] });
written.forEach((number, row) => console.log(`${number}: ${rates.rate[row]}`));
JS

seen=$(node try.mjs)
expected='100000: 100000
1E5: 1
1.2E2: 1
7.94E1: 79.4
1.25E5: 1
.5E1: NaN'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
