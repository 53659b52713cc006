#!/usr/bin/env bash
# jsonstat-toolkit passes over a category that a table does not have: Data() gives the cells of all areas instead.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact jsonstat-toolkit@2.2.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
jsonstat-toolkit@2.2.2
Behaviour: Data({ area: 'Z9', ... }) is answered as if no area had been named, with an array of one
           cell for each area; a category by its label, or a misspelled dimension, likewise. Two that
           are unknown give null.
Guess:     null, undefined or an error for a category or a dimension that the table does not have.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const JSONstat = createRequire(import.meta.url)('jsonstat-toolkit');
const table = JSONstat({
  version: '2.0', class: 'dataset', id: ['area', 'sex'], size: [3, 2],
  dimension: {
    area: { category: { index: ['A1', 'A2', 'A3'] } },
    sex: { category: { index: ['f', 'm'], label: { f: 'Women', m: 'Men' } } },
  },
  value: [83.1, 79.4, 82.5, 78.8, 80.2, 76.9],
});
for (const cell of [{ area: 'A2', sex: 'f' }, { area: 'Z9', sex: 'f' }, { area: 'A2', sex: 'Women' }, { areas: 'A2', sex: 'f' }, { area: 'Z9', sex: 'x' }]) {
  const found = table.Data(cell);
  const values = Array.isArray(found) ? found.map(({ value }) => value).join(', ') : String(found?.value ?? found);
  console.log(`${JSON.stringify(cell).replaceAll('"', '')}: ${values}`);
}
JS

seen=$(node try.mjs)
expected='{area:A2,sex:f}: 82.5
{area:Z9,sex:f}: 83.1, 82.5, 80.2
{area:A2,sex:Women}: 82.5, 78.8
{areas:A2,sex:f}: 83.1, 82.5, 80.2
{area:Z9,sex:x}: null'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
