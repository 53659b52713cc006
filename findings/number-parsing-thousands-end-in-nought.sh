#!/usr/bin/env bash
# number-parsing reads 1,230 as 1230 and 1,234 as 1.234, and .5 as 5.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact number-parsing@0.3.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
number-parsing@0.3.2
Behaviour: whether a comma or a point parts thousands is decided anew for each figure, and a last
           digit of 0 settles it: of one column some figures are a thousand times the others. Told
           that figures are of the United States, it still takes .5 for 5.
Guess:     the read-me warns that 123,123 may be either; one reading for all of its kind, and .5 is
           a half.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const parse = createRequire(import.meta.url)('number-parsing');
for (const text of ['1,230', '1,234', '56,490,049', '79.40', '79.400', '0.500', '.5']) console.log(`${text}: ${parse(text)}, of the United States ${parse(text, { us: 1, fr: 0 })}`);
JS

seen=$(node try.mjs)
expected='1,230: 1230, of the United States 1230
1,234: 1.234, of the United States 1234
56,490,049: 56490049, of the United States 56490049
79.40: 79.4, of the United States 79.4
79.400: 79400, of the United States 79.4
0.500: 500, of the United States 0.5
.5: 5, of the United States 5'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
