#!/usr/bin/env bash
# In datalib a correlation may lie far outside -1 to 1 where one figure is missing.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact datalib@1.9.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
datalib@1.9.3
Behaviour: `cor` takes the mean and deviation of each column without its blanks, and the sum of
           products and the count with them (a blank as 0). `covariance` of the same columns
           refuses them; `cor.rank` answers as if the blank were the lowest.
Guess:     the pair with the blank is left out, or an error, as in `covariance`.
WORDS

cat >try.mjs <<'JS'
import dl from 'datalib';
const poverty = [10, 8, 6, 4];
for (const life of [[70, 72, 74, 76], [70, 72, 74, null]]) {
  let covariance;
  try { covariance = dl.covariance(life, poverty).toFixed(2); } catch (error) { covariance = error.message; }
  console.log(`${JSON.stringify(life)}: correlation ${dl.cor(life, poverty).toFixed(2)}, of ranks ${dl.cor.rank(life, poverty).toFixed(2)}, covariance: ${covariance}`);
}
JS

seen=$(node try.mjs)
expected='[70,72,74,76]: correlation -1.00, of ranks -1.00, covariance: -6.67
[70,72,74,null]: correlation -19.11, of ranks 0.20, covariance: Valid values must align.'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
