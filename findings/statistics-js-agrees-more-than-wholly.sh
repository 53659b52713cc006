#!/usr/bin/env bash
# Kendall's tau c of statistics.js is 1.67 for two orders of six that are the same, where 1 is the most.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact statistics.js@1.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
statistics.js@1.0.0
Behaviour: with two classes it is right, with more it is above 1, which no rank correlation can
           be. Spearman's rho is by the short formula where figures are equal too, which needs
           them all to differ: 0.15 instead of 0.11, and 0.5 with a column of one figure alone.
Guess:     1 at the most; with equal figures rho is the correlation of their ranks.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const Statistics = createRequire(import.meta.url)('statistics.js');
const compare = (name, first, second) => {
  const rows = first.map((one, i) => ({ one, two: second[i] }));
  const table = new Statistics(rows, { one: 'metric', two: 'metric' }, { suppressWarnings: true });
  const { rho } = table.spearmansRho('one', 'two');
  const { tauC } = table.kendallsTau('one', 'two').c;
  console.log(`${name}: tau c ${tauC.toFixed(2)}, rho ${rho.toFixed(2)}`);
};
compare('three classes', [1, 2, 3, 4, 5, 6], [1, 1, 2, 2, 3, 3]);
compare('two classes', [1, 2, 3, 4, 5, 6], [1, 1, 1, 2, 2, 2]);
compare('six figures that differ', [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]);
compare('lowest twice', [1, 2, 3, 4], [79.4, 81, 83.1, 79.4]);
compare('one figure alone', [1, 2, 3, 4], [80, 80, 80, 80]);
JS

seen=$(node try.mjs)
expected='three classes: tau c 1.33, rho 0.96
two classes: tau c 1.00, rho 0.89
six figures that differ: tau c 1.67, rho 1.00
lowest twice: tau c 0.25, rho 0.15
one figure alone: tau c 0.00, rho 0.50'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
