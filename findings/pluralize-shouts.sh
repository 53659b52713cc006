#!/usr/bin/env bash
# pluralize writes the plural of an abbreviation in capitals: two GPS, three ICBS.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact pluralize@8.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
pluralize@8.0.0
Behaviour: a word all in capitals gets a capital S: pluralize("GP", 2, true) is "2 GPS",
           another thing. And the singular of ICS is IC.
Guess:     2 GPs, 3 ICBs, as in any English text.
WORDS

cat >try.mjs <<'JS'
import pluralize from 'pluralize';
console.log(pluralize('GP', 2, true), '|', pluralize('ICB', 3, true), '|', pluralize.singular('ICS'));
JS

seen=$(node try.mjs)
expected='2 GPS | 3 ICBS | IC'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
