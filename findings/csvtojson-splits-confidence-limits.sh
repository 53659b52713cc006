#!/usr/bin/env bash
# csvtojson cuts a heading at its decimal point: "Lower CI 95.0 limit" becomes an object.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact csvtojson@2.0.14 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
csvtojson@2.0.14
Behaviour: a full stop in a heading makes a nested object, a decimal point too. The columns of
           confidence limits of a Fingertips export are gone under their names.
Guess:     a heading is a key as it stands; row["Lower CI 95.0 limit"] is the limit.
WORDS

cat >try.mjs <<'JS'
import csv from 'csvtojson';
const text = 'Area Code,Value,Lower CI 95.0 limit,Upper CI 95.0 limit\nX0000001,78.1,77.2,79.0\n';
const [row] = await csv().fromString(text);
console.log(JSON.stringify(row));
console.log(`row["Lower CI 95.0 limit"]: ${row['Lower CI 95.0 limit']}`);
JS

seen=$(node try.mjs)
expected='{"Area Code":"X0000001","Value":"78.1","Lower CI 95":{"0 limit":"77.2"},"Upper CI 95":{"0 limit":"79.0"}}
row["Lower CI 95.0 limit"]: undefined'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
