#!/usr/bin/env bash
# RAWGraphs reads an empty cell as 0 without a word, and tells of "<5" as an error and draws nothing.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @rawgraphs/rawgraphs-core@1.0.0-beta.17 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@rawgraphs/rawgraphs-core@1.0.0-beta.17
Behaviour: in a column of numbers an empty cell and one of a blank are the number 0, and counted as such
           in a mean by group; null is no figure, and of "<5" an error is kept. No error is
           kept of the empty cell.
Guess:     an empty cell is no figure, as null is.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { getAggregator, parseDataset } = createRequire(import.meta.url)('@rawgraphs/rawgraphs-core');
const rows = ['79.4', '83.1', '80', '81', '', ' ', '<5', null].map((figure, index) => ({ area: `Area ${index + 1}`, figure }));
const { dataset, errors } = parseDataset(rows);
console.log(dataset.map((row, index) => `${JSON.stringify(rows[index].figure)} is ${row.figure ?? 'no figure'}`).join(', '));
console.log(`errors in rows ${errors.map(({ row }) => row + 1).join(', ')}`);
console.log(`mean of the first five: ${getAggregator('mean')(dataset.slice(0, 5).map((row) => row.figure)).toFixed(1)}`);
JS

seen=$(node try.mjs)
expected='"79.4" is 79.4, "83.1" is 83.1, "80" is 80, "81" is 81, "" is 0, " " is 0, "<5" is no figure, null is no figure
errors in rows 7
mean of the first five: 64.7'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
