#!/usr/bin/env bash
# regression rounds the coefficients of a line to two decimals before it predicts: small rates become nought.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact regression@2.0.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
regression@2.0.1
Behaviour: `linear` rounds slope and intercept to two decimals and draws its points from the
           rounded ones. A rate that rises fivefold, 0.0012 to 0.0062, becomes a flat line at 0,
           and its R squared is below nought. `precision` mends it, if one thinks of it.
Guess:     rounding is for printing; the points of the line come from the line.
WORDS

cat >try.mjs <<'JS'
import regression from 'regression';
const rates = [[1, 0.0012], [5, 0.0024], [10, 0.0051], [15, 0.0062]];
for (const options of [undefined, { precision: 8 }]) {
  const line = regression.linear(rates, options);
  console.log(`${JSON.stringify(options ?? 'as it comes')}: slope ${line.equation[0]}, at 15 ${line.predict(15)[1]}, R squared ${line.r2}`);
}
JS

seen=$(node try.mjs)
expected='"as it comes": slope 0, at 15 0, R squared -3.44
{"precision":8}: slope 0.00037675, at 15 0.00645644, R squared 0.97351728'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
