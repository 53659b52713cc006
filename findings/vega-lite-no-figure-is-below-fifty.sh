#!/usr/bin/env bash
# Vega-Lite finds an area without a figure among those below 50, and among those above -1.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact vega@6.4.0 vega-lite@6.5.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
vega@6.4.0, vega-lite@6.5.0
Behaviour: null passes the filters less than 50, from 0 to 50, more than -1 and not 50 or more, as 0
           would, and neither "equal to 0" nor "valid". A figure that is not there at all is null to
           three of them, and an empty cell counts as valid. A mark "<5" is below 50 only by "not".
Guess:     who has no figure is in no span of figures, as in a database.
WORDS

cat >try.mjs <<'JS'
import { parse, View } from 'vega';
import { compile } from 'vega-lite';
const values = [{ area: 'Arden', rate: 79.4 }, { area: 'Bohun', rate: null }, { area: 'Carse', rate: 3 }, { area: 'Dunmow' }, { area: 'Elmet', rate: '' }, { area: 'Fosse', rate: '<5' }];
const filters = { 'less than 50': { lt: 50 }, 'from 0 to 50': { range: [0, 50] }, 'more than -1': { gt: -1 }, 'equal to 0': { equal: 0 }, 'not 50 or more': { gte: 50 }, valid: { valid: true } };
for (const [name, filter] of Object.entries(filters)) {
  const predicate = { field: 'rate', ...filter };
  const chart = { data: { values }, transform: [{ filter: name.startsWith('not') ? { not: predicate } : predicate }], mark: 'point', encoding: { x: { field: 'area', type: 'nominal' } } };
  const { spec } = compile(chart);
  const view = new View(parse(spec));
  await view.runAsync();
  console.log(`${name}: ${view.data(spec.data.at(-1).name).map(({ area }) => area).join(', ') || 'none'}`);
}
JS

seen=$(node try.mjs)
expected='less than 50: Bohun, Carse, Dunmow, Elmet
from 0 to 50: Bohun, Carse, Elmet
more than -1: Arden, Bohun, Carse, Dunmow, Elmet
equal to 0: none
not 50 or more: Bohun, Carse, Dunmow, Elmet, Fosse
valid: Arden, Carse, Elmet'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
