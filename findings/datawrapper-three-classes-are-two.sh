#!/usr/bin/env bash
# Of 11, 12, 41, 42, 81 and 82 the k-means of Datawrapper, a service for charts and maps, makes two classes where three are asked for.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @datawrapper/shared@1.12.0 ckmeans@2.1.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@datawrapper/shared@1.12.0, ckmeans@2.1.0
Behaviour: a class is begun at each figure whose place is a multiple of the count of figures by one more
           than the classes, rounded; rounded up, the last place lies behind the list, and that
           class gets nothing and is left out. Ten areas have four classes instead of five, 15 too.
           As places are in the order of rows, the same figures in another order are parted
           otherwise. Nothing is said.
Guess:     11 and 12, 41 and 42, 81 and 82, in whatever order, as ckmeans has it (which gives the
           lowest of each).
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const kMeans = require('@datawrapper/shared/kMeans');
const ckmeans = require('ckmeans');
const years = [79.4, 80.1, 83, 81.2, 78.9, 82.4, 80.9, 79.9, 81.7, 77.5];
const rising = (figures) => [...figures].sort((a, b) => a - b);
for (const [figures, count] of [[[11, 12, 41, 42, 81, 82], 3], [years, 3], [rising(years), 3], [rising(years), 5]]) {
  const classes = kMeans(figures, count).map(rising).sort(([a], [b]) => a - b);
  console.log(`${count} classes of ${figures.join(', ')}: ${classes.map((part) => part.join(' ')).join(' | ')}; ckmeans from ${ckmeans(figures, count).join(', ')}`);
}
JS

seen=$(node try.mjs)
expected='3 classes of 11, 12, 41, 42, 81, 82: 11 12 41 42 | 81 82; ckmeans from 11, 41, 81
3 classes of 79.4, 80.1, 83, 81.2, 78.9, 82.4, 80.9, 79.9, 81.7, 77.5: 77.5 78.9 | 79.4 79.9 80.1 80.9 | 81.2 81.7 82.4 83; ckmeans from 77.5, 78.9, 80.9
3 classes of 77.5, 78.9, 79.4, 79.9, 80.1, 80.9, 81.2, 81.7, 82.4, 83: 77.5 78.9 79.4 79.9 80.1 | 80.9 81.2 81.7 | 82.4 83; ckmeans from 77.5, 78.9, 80.9
5 classes of 77.5, 78.9, 79.4, 79.9, 80.1, 80.9, 81.2, 81.7, 82.4, 83: 77.5 78.9 | 79.4 79.9 80.1 | 80.9 81.2 81.7 | 82.4 83; ckmeans from 77.5, 78.9, 79.9, 80.9, 82.4'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
