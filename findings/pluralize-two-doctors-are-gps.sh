#!/usr/bin/env bash
# pluralize makes "GPS" of several GPs and "ICBS" of integrated care boards; one ICS is an "IC", the NHS an "NH".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact pluralize@8.0.0 inflection@3.0.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
pluralize@8.0.0, inflection@3.0.2
Behaviour: a word all in capitals gets its ending in capitals too, which makes another abbreviation
           of it, and a last S is taken for the ending of several: one integrated care system loses
           its S for system. inflection writes GPs and ICBs, and takes the S of ICS and NHS as well.
Guess:     "2 GPs", "42 ICBs", "1 ICS" and "1 NHS": abbreviations take a small s, or none.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const pluralize = require('pluralize');
const inflection = require('inflection');
const words = ['GP', 'ICB', 'PCN', 'A&E', 'MP'];
console.log(`several, by pluralize: ${words.map((word) => pluralize(word, 2, true)).join(', ')}`);
console.log(`several, by inflection: ${words.map((word) => inflection.pluralize(word)).join(', ')}`);
for (const word of ['ICS', 'NHS']) console.log(`one, by pluralize: ${pluralize(word, 1, true)}; by inflection: 1 ${inflection.singularize(word)}`);
JS

seen=$(node try.mjs)
expected='several, by pluralize: 2 GPS, 2 ICBS, 2 PCNS, 2 A&ES, 2 MPS
several, by inflection: GPs, ICBs, PCNs, A&Es, MPs
one, by pluralize: 1 IC; by inflection: 1 IC
one, by pluralize: 1 NH; by inflection: 1 NH'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
