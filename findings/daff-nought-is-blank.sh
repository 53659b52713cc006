#!/usr/bin/env bash
# daff tells of no change where the number 0 became an empty cell or the other way round.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact daff@1.4.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
daff@1.4.2
Behaviour: cells are compared as numbers when one of the two is a number: 0 and an empty text are
           the same, so are 12 and the code `012`, and nothing is listed. As text `0` and an empty
           cell differ.
Guess:     the comparison of two releases lists a figure of 0 that was withdrawn.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const daff = createRequire(import.meta.url)('daff');
const table = (value) => new daff.TableView([['code', 'value'], ['A1', value], ['A2', 5]]);
const changes = (before, after) => {
  const flags = new daff.CompareFlags();
  const rows = [];
  const lines = daff.compareTables(table(before), table(after), flags).align();
  new daff.TableDiff(lines, flags).hilite(new daff.TableView(rows));
  return rows.filter(([mark]) => mark === '->').map(([, , value]) => value).join() || 'no change';
};
for (const [before, after] of [[0, ''], ['', 0], [12, '012'], ['0', ''], [0, 1]]) {
  console.log(`${JSON.stringify(before)} to ${JSON.stringify(after)}: ${changes(before, after)}`);
}
JS

seen=$(node try.mjs)
expected='0 to "": no change
"" to 0: no change
12 to "012": no change
"0" to "": 0->
0 to 1: 0->1'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
