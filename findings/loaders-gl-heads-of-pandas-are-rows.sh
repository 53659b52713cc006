#!/usr/bin/env bash
# loaders.gl takes the head of a CSV file for a row where its first cell is blank, as pandas writes it, or is a year.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @loaders.gl/core@4.5.2 @loaders.gl/csv@4.5.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@loaders.gl/core@4.5.2, @loaders.gl/csv@4.5.2
Behaviour: a first row is taken for headings if all of it is text. One whose first cell is blank, as
           pandas writes it by to_csv(), and one that holds years become the first area of the
           table, and the columns are called column1 and so on. Codes lose noughts, and 5E1 is 50.
Guess:     the first row is the head, as in every example of the reader.
WORDS

cat >try.mjs <<'JS'
import { parse } from '@loaders.gl/core';
import { CSVLoader } from '@loaders.gl/csv';
const read = async (text) => {
  const table = await parse(text, CSVLoader);
  return JSON.stringify(table.data ?? table);
};
console.log(`head of text: ${await read('area,men,women\nArden,79.4,83.1\n')}`);
console.log(`first cell blank: ${await read(',men,women\nArden,79.4,83.1\n')}`);
console.log(`years: ${await read('area,2020,2021\nArden,79.4,79.9\n')}`);
console.log(`codes: ${await read('code,years\n007,79.4\n5E1,80\n5D9,81\n')}`);
JS

seen=$(node try.mjs)
expected='head of text: [{"area":"Arden","men":79.4,"women":83.1}]
first cell blank: [{"column1":null,"column2":"men","column3":"women"},{"column1":"Arden","column2":79.4,"column3":83.1}]
years: [{"column1":"area","column2":2020,"column3":2021},{"column1":"Arden","column2":79.4,"column3":79.9}]
codes: [{"code":7,"years":79.4},{"code":50,"years":80},{"code":"5D9","years":81}]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
