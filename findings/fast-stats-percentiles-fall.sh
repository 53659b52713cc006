#!/usr/bin/env bash
# Of the numbers from 1 to 10 the 70th percentile is 8 to fast-stats, and the 75th is 7.5.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact fast-stats@0.0.7 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
fast-stats@0.0.7
Behaviour: the 25th, 50th and 75th percentile lie between two numbers, all others are the next number
           above: the 20th is nearly the 25th, and the 90th is the highest of all. Tenths and
           quarters of one table do not go together.
Guess:     by one rule, of the many there are; a higher percentile is never lower.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { Stats } = createRequire(import.meta.url)('fast-stats');
const upTo = (last) => Array.from({ length: last }, (_, i) => i + 1);
for (const last of [10, 100]) {
  const stats = new Stats().push(upTo(last));
  const points = [10, 20, 25, 70, 75, 80, 90].map((point) => `${point}th ${stats.percentile(point)}`);
  console.log(`1 to ${last}: ${points.join(', ')}`);
}
JS

seen=$(node try.mjs)
expected='1 to 10: 10th 2, 20th 3, 25th 3.5, 70th 8, 75th 7.5, 80th 9, 90th 10
1 to 100: 10th 11, 20th 21, 25th 25.5, 70th 71, 75th 75.5, 80th 81, 90th 91'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
