#!/usr/bin/env bash
# One area without a figure, and d3-scale-cluster gives all other areas other classes.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact d3-scale-cluster@2.0.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
d3-scale-cluster@2.0.1
Behaviour: a null in the domain is clustered as 0, a class of its own, so that the others share
           those that are left; undefined takes the darkest class away. An area without a figure
           has the colour of the lowest class. Its guide says that NaN, null and undefined are
           ignored.
Guess:     the classes of the six figures there are, and no colour for the seventh area.
WORDS

cat >try.mjs <<'JS'
import scaleCluster from 'd3-scale-cluster';
const figures = [70.1, 70.4, 79.2, 79.6, 83.3, 83.5];
for (const missing of [[], [null], [undefined]]) {
  const scale = (scaleCluster.default ?? scaleCluster)().domain([...figures, ...missing]).range(['pale', 'middle', 'dark']);
  console.log(`with ${missing.length ? missing[0] : 'figures alone'}: ${figures.map((figure) => scale(figure)).join(', ')}; no figure is ${scale(null)}`);
}
JS

seen=$(node try.mjs)
expected='with figures alone: pale, pale, middle, middle, dark, dark; no figure is pale
with null: middle, middle, dark, dark, dark, dark; no figure is pale
with undefined: pale, pale, middle, middle, middle, middle; no figure is pale'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
