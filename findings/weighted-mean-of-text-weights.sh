#!/usr/bin/env bash
# weighted-mean puts weights that are text end to end: the mean of 79.4, 83.1 and 81 is 0.0000027.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact weighted-mean@1.0.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
weighted-mean@1.0.2
Behaviour: where weights are text, as a reader of CSV leaves them, they are joined and not added:
           populations of 5000, 2500 and 9000 make a total of 0500025009000. Values that are text
           are read as numbers; no error is thrown.
Guess:     text is read as numbers in both, or refused in both.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const weightedMean = createRequire(import.meta.url)('weighted-mean');
console.log(`numbers: ${weightedMean([[79.4, 5000], [83.1, 2500], [81, 9000]]).toFixed(2)}`);
console.log(`values as text: ${weightedMean([['79.4', 5000], ['83.1', 2500], ['81', 9000]]).toFixed(2)}`);
console.log(`weights as text: ${weightedMean([[79.4, '5000'], [83.1, '2500'], [81, '9000']]).toPrecision(2)}`);
JS

seen=$(node try.mjs)
expected='numbers: 80.83
values as text: 80.83
weights as text: 0.0000027'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
