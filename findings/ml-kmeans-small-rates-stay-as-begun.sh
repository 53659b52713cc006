#!/usr/bin/env bash
# ml-kmeans makes other classes of rates per 1,000 than of the same rates as shares, and says that both have converged.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact ml-kmeans@7.0.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
ml-kmeans@7.0.1
Behaviour: it stops where no centre moves by more than the square root of a millionth, 0.001, in
           the units of the figures: shares such as 0.0031 stop after a step or two, nearly as
           they began, 0.0031 in one class with 0.0072. Rates of mortality and prevalence are
           often that small.
Guess:     one set of classes, whatever the unit; or not converged.
WORDS

cat >try.mjs <<'JS'
import { kmeans } from 'ml-kmeans';
const rates = [1.1, 1.2, 1.3, 3.1, 3.2, 3.3, 5.1, 5.2, 5.3, 7, 7.1, 7.2];
for (const [unit, factor] of [['per 1,000', 1], ['as shares', 0.001]]) {
  const data = rates.map((rate) => [rate * factor]);
  for (const [begun, settings] of [['the first three', { initialization: data.slice(0, 3) }], ['seed 7', { seed: 7 }]]) {
    const { clusters, converged, iterations } = kmeans(data, 3, settings);
    console.log(`${unit}, begun with ${begun}: classes ${clusters.join(' ')}, converged ${converged} in ${iterations}`);
  }
}
JS

seen=$(node try.mjs)
expected='per 1,000, begun with the first three: classes 0 0 0 1 1 1 2 2 2 2 2 2, converged true in 5
per 1,000, begun with seed 7: classes 0 0 0 2 2 2 1 1 1 1 1 1, converged true in 3
as shares, begun with the first three: classes 0 1 1 2 2 2 2 2 2 2 2 2, converged true in 2
as shares, begun with seed 7: classes 0 0 0 2 2 2 2 1 1 1 1 1, converged true in 1'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
