#!/usr/bin/env bash
# With one row more at the top d3-hexjson shifts the other rows of a hex map: an area has other neighbours.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact d3-hexjson@1.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
d3-hexjson@1.1.1
Behaviour: rows are counted from the uppermost one that has an area: where its number is odd,
           "odd-r" shifts the even rows to the right and "even-r" the odd ones. Bohun, which
           touches Arden and Corve in the row below, touches Arden alone when Dene is put on top.
Guess:     the numbers of the rows decide, as the format lays down, so that a map stays as it is
           when a row is added.
WORDS

cat >try.mjs <<'JS'
import { renderHexJSON } from 'd3-hexjson';
const areas = { Arden: { q: 0, r: 0 }, Corve: { q: 1, r: 0 }, Bohun: { q: 0, r: 1 }, Esk: { q: 0, r: 2 } };
const drawn = (layout, hexes) => {
  const found = Object.fromEntries(renderHexJSON({ layout, hexes }, 400, 400).map((hex) => [hex.key, hex]));
  const width = found.Corve.x - found.Arden.x;
  const half = (found.Bohun.x - found.Arden.x) / width;
  const touching = ['Arden', 'Corve'].filter((name) => Math.abs(found.Bohun.x - found[name].x) / width < 0.6);
  return `row 1 is ${half.toFixed(1)} of a hexagon to the right of row 0, Bohun touches ${touching.join(' and ')}`;
};
for (const layout of ['odd-r', 'even-r']) {
  console.log(`${layout}, rows 0 to 2: ${drawn(layout, areas)}`);
  console.log(`${layout}, rows 0 to 3: ${drawn(layout, { ...areas, Dene: { q: 0, r: 3 } })}`);
}
JS

seen=$(node try.mjs)
expected='odd-r, rows 0 to 2: row 1 is 0.5 of a hexagon to the right of row 0, Bohun touches Arden and Corve
odd-r, rows 0 to 3: row 1 is -0.5 of a hexagon to the right of row 0, Bohun touches Arden
even-r, rows 0 to 2: row 1 is -0.5 of a hexagon to the right of row 0, Bohun touches Arden
even-r, rows 0 to 3: row 1 is 0.5 of a hexagon to the right of row 0, Bohun touches Arden and Corve'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
