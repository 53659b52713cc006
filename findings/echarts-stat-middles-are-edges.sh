#!/usr/bin/env bash
# echarts-stat gives 0.002 as the middle of rates from 0.001 to 0.002: each bar stands half a class too far up.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact echarts-stat@1.2.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
echarts-stat@1.2.0
Behaviour: the first number of each bar of a histogram, by which a chart places it, is the middle of
           its class, rounded to as many places as the edges have. Where a class is one unit of the
           last place wide, that is its upper edge; from 70 to 75 it is 73, from -5 to 0 it is -3.
           The edges themselves are right.
Guess:     0.0015, 72.5 and -2.5.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { histogram } = createRequire(import.meta.url)('echarts-stat');
const sets = {
  rates: [0.0011, 0.0021, 0.0025, 0.0031, 0.0041],
  years: [72.1, 75.3, 77.7, 78.2, 79.4, 80.5, 81.1, 82.6, 84.9, 88],
  gaps: [-9.5, -3, -1.5, 0, 2.5, 4],
};
for (const [name, figures] of Object.entries(sets))
  console.log(`${name}: ${histogram(figures).data.map(([at, , from, to]) => `${from} to ${to} at ${at}`).join(', ')}`);
JS

seen=$(node try.mjs)
expected='rates: 0.001 to 0.002 at 0.002, 0.002 to 0.003 at 0.003, 0.003 to 0.004 at 0.004, 0.004 to 0.005 at 0.005
years: 70 to 75 at 73, 75 to 80 at 78, 80 to 85 at 83, 85 to 90 at 88
gaps: -10 to -5 at -8, -5 to 0 at -3, 0 to 5 at 3'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
