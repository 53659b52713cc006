#!/usr/bin/env bash
# In dataframe-js a blank is left out of the mean, and counts as 0 in the lowest and highest.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact dataframe-js@1.4.4 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
dataframe-js@1.4.4
Behaviour: mean, sum and sd skip null and empty cells; min and max turn them into 0. The lowest
           life expectancy of a column with one blank is 0, the highest change of falls is 0.
Guess:     what the mean leaves out, the lowest and the highest leave out too.
WORDS

cat >try.mjs <<'JS'
import dataframe from 'dataframe-js';
for (const values of [[81.2, null, 79.5], [81.2, '', 79.5], [-1.5, null, -3.5]]) {
  const { stat } = new dataframe.DataFrame(values.map((value) => ({ value })), ['value']);
  console.log(`${JSON.stringify(values)}: mean ${stat.mean('value')}, lowest ${stat.min('value')}, highest ${stat.max('value')}`);
}
JS

seen=$(node try.mjs)
expected='[81.2,null,79.5]: mean 80.35, lowest 0, highest 81.2
[81.2,"",79.5]: mean 80.35, lowest 0, highest 81.2
[-1.5,null,-3.5]: mean -2.5, lowest -3.5, highest 0'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
