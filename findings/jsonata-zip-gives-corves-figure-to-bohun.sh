#!/usr/bin/env bash
# In JSONata $zip(areas.name, areas.rate) puts the figure of Corve beside Bohun, where Bohun has none.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact jsonata@2.2.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
jsonata@2.2.2
Behaviour: a path leaves out the areas that have no such key, so that the list of figures is
           shorter than that of names, and the figures after the gap belong to the area before; the
           last area is gone. A null holds its place.
Guess:     lists out of one list of areas go together, or an error tells that one is shorter.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const jsonata = createRequire(import.meta.url)('jsonata');
const areas = (bohun) => [{ name: 'Arden', rate: 79.4 }, { name: 'Bohun', ...bohun }, { name: 'Corve', rate: 83.1 }, { name: 'Dene', rate: 81 }];
for (const bohun of [{}, { rate: null }]) {
  console.log(`Bohun has ${JSON.stringify(bohun)}:`);
  for (const text of ['$zip(areas.name, areas.rate)', '$map(areas.rate, function($rate, $i) { $$.areas[$i].name & " " & $rate })', '$count(areas.rate)']) {
    console.log(`${text}: ${JSON.stringify(await jsonata(text).evaluate({ areas: areas(bohun) }))}`);
  }
}
JS

seen=$(node try.mjs)
expected='Bohun has {}:
$zip(areas.name, areas.rate): [["Arden",79.4],["Bohun",83.1],["Corve",81]]
$map(areas.rate, function($rate, $i) { $$.areas[$i].name & " " & $rate }): ["Arden 79.4","Bohun 83.1","Corve 81"]
$count(areas.rate): 3
Bohun has {"rate":null}:
$zip(areas.name, areas.rate): [["Arden",79.4],["Bohun",null],["Corve",83.1],["Dene",81]]
$map(areas.rate, function($rate, $i) { $$.areas[$i].name & " " & $rate }): ["Arden 79.4","Bohun null","Corve 83.1","Dene 81"]
$count(areas.rate): 4'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
