#!/usr/bin/env bash
# With comments by # csv-parse cuts "Dock # 4" short and leaves the colour "#1d70b8" blank.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact csv-parse@7.0.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
csv-parse@7.0.3
Behaviour: with comment: "#" a comment begins at any # outside quotes, within a cell too. In the
           last column the record is still whole, so that nothing is thrown: a colour is blank and
           a name loses its end. Only with comment_no_infix are they whole.
Guess:     a comment is a line that begins with #, as the first is in files that have such.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { parse } = require('csv-parse/sync');
const text = '# Colours of the map\ndecile,colour\n1,#1d70b8\n10,#d4351c\n';
const names = 'code,ward\nW1,Dock # 4\nW2,Quay\n';
const read = (csv, more) => JSON.stringify(parse(csv, { columns: true, comment: '#', ...more }).map(Object.values));
console.log(`colours: ${read(text)}`);
console.log(`wards: ${read(names)}`);
console.log(`wards, comment_no_infix: ${read(names, { comment_no_infix: true })}`);
JS

seen=$(node try.mjs)
expected='colours: [["1",""],["10",""]]
wards: [["W1","Dock "],["W2","Quay"]]
wards, comment_no_infix: [["W1","Dock # 4"],["W2","Quay"]]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
