#!/usr/bin/env bash
# tableschema infers that a column of 1,000 and 2,000 is one of places on a map, and 1-4 and 5-9 one of months.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact tableschema@1.12.6 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
tableschema@1.12.6
Behaviour: a comma parts longitude from latitude before it parts thousands, so that counts are
           places in the sea; spans of ages are months of the first years; two numbers of which one
           is whole are of any type, which no check refuses.
Guess:     text where it is unsure; a number for 79.4 and 80. Of a place one expects decimals, or a
           heading that says so.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { Table } = createRequire(import.meta.url)('tableschema');
for (const cells of [['79.4', '80.1'], ['79.4', '80'], ['1,000', '2,000', '12,050'], ['1-4', '5-9'], ['2021-22', '2020-21'], ['5', '6']]) {
  const table = await Table.load([['figure'], ...cells.map((cell) => [cell])]);
  await table.infer();
  const rows = await table.read();
  console.log(`${cells.join('; ')}: ${table.schema.descriptor.fields[0].type}, ${JSON.stringify(rows.flat())}`);
}
JS

seen=$(node try.mjs)
expected='79.4; 80.1: number, [79.4,80.1]
79.4; 80: any, ["79.4","80"]
1,000; 2,000; 12,050: geopoint, [[1,0],[2,0],[12,50]]
1-4; 5-9: yearmonth, [[1,4],[5,9]]
2021-22; 2020-21: string, ["2021-22","2020-21"]
5; 6: integer, [5,6]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
