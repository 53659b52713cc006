#!/usr/bin/env bash
# validator takes the first half of a postcode for a whole one.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact validator@13.15.35 postcode-validator@3.10.22 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
validator@13.15.35, postcode-validator@3.10.22
Behaviour: isPostalCode with GB needs no second half: B12, E1 and ST4 pass, although each stands
           for a whole part of a town, and the vitamin B12 with them.
Guess:     a postcode is whole, as in postcode-validator, which refuses all three.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { isPostalCode } = require('validator');
const { postcodeValidator } = require('postcode-validator');
const texts = ['B12', 'E1', 'ST4', 'ST4 1AA'];
console.log(texts.map((text) => `${text}: validator ${isPostalCode(text, 'GB')}, postcode-validator ${postcodeValidator(text, 'GB')}`).join('\n'));
JS

seen=$(node try.mjs)
expected='B12: validator true, postcode-validator false
E1: validator true, postcode-validator false
ST4: validator true, postcode-validator false
ST4 1AA: validator true, postcode-validator true'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
