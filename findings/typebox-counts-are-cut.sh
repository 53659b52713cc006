#!/usr/bin/env bash
# TypeBox makes the count 1 of 1E5 and 79 of 79.4, which then pass as whole numbers.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @sinclair/typebox@0.34.52 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@sinclair/typebox@0.34.52
Behaviour: Value.Convert to an integer reads the digits at the start and stops: decimals and powers
           of ten are cut off before the check, which finds nothing wrong. To a number both are read
           whole.
Guess:     79.4 is left as it is, and the check refuses it; 1E5 is 100000 as it is for a number.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Type } = require('@sinclair/typebox');
const { Value } = require('@sinclair/typebox/value');
for (const cell of ['5', '79.4', '1E5', '2.5e3', '<5', '5-9']) {
  const count = Value.Convert(Type.Integer(), cell);
  console.log(`${cell}: integer ${JSON.stringify(count)}, ${Value.Check(Type.Integer(), count) ? 'valid' : 'refused'}; number ${JSON.stringify(Value.Convert(Type.Number(), cell))}`);
}
JS

seen=$(node try.mjs)
expected='5: integer 5, valid; number 5
79.4: integer 79, valid; number 79.4
1E5: integer 1, valid; number 100000
2.5e3: integer 2, valid; number 2500
<5: integer "<5", refused; number "<5"
5-9: integer "5-9", refused; number "5-9"'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
