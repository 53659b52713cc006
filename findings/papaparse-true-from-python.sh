#!/usr/bin/env bash
# PapaParse dynamicTyping reads true and TRUE as booleans, and leaves True and False as text.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact papaparse@5.7.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
papaparse@5.7.1
Behaviour: only all small or all capital letters count. Python and pandas write True and
           False: both stay strings, and the string "False" counts as true in an if.
Guess:     True and False, the commonest spelling in files made by scripts, are booleans
           too.
WORDS

cat >try.mjs <<'JS'
import Papa from 'papaparse';
const [row] = Papa.parse('true,TRUE,True,False', { dynamicTyping: true }).data;
console.log(JSON.stringify(row));
console.log(`if (False) is taken: ${Boolean(row[3])}`);
JS

seen=$(node try.mjs)
expected='[true,true,"True","False"]
if (False) is taken: true'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
