#!/usr/bin/env bash
# type-analyzer, by which kepler.gl tells the types of columns, takes 80, 79.4 and 81.5 for whole numbers, and "<5" and "1 High Street" too.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact type-analyzer@0.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
type-analyzer@0.4.0
Behaviour: a column is one of whole numbers where a third or so of its cells are, or begin with one. A
           map that reads it as such cuts 79.4 to 79, and 1,230 people to 1, without a word. Of 5, x
           and y and of "1 High Street" and "2" whole numbers are made too. The date 13/04/2021 is
           said to have the year first and the day last.
Guess:     one cell with decimals makes a column of decimals, one with words one of words.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { Analyzer } = createRequire(import.meta.url)('type-analyzer');
const columns = [
  ['80', '79.4', '81.5'], ['80', '79.4', '81.5', '83.2', '78.8'], [80, 79.4], ['-0.5', '1'], ['1,230', '845'], ['<5', '7', '9'],
  ['1 High Street', '2'], ['5', 'x', 'y'], ['13/04/2021', '01/04/2021'],
];
for (const cells of columns) {
  const [{ type, format }] = Analyzer.computeColMeta(cells.map((cell) => ({ cell })));
  console.log(`${cells.join('; ')}: ${type} ${format}`.trim());
}
JS

seen=$(node try.mjs)
expected='80; 79.4; 81.5: INT
80; 79.4; 81.5; 83.2; 78.8: FLOAT
80; 79.4: INT
-0.5; 1: INT
1,230; 845: INT
<5; 7; 9: INT
1 High Street; 2: INT
5; x; y: INT
13/04/2021; 01/04/2021: DATE YYYY/M/D'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
