#!/usr/bin/env bash
# Where one figure lies far off, the whiskers by @visx/stats end at figures that no area has: rates below nought.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @visx/stats@4.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@visx/stats@4.0.0
Behaviour: with an outlier min and max of the box plot are not the lowest and highest of the
           other figures but the fences, one and a half times the box away: of rates from 1 to 8
           and one of 100 the lowest is -5 and the highest 15. Without an outlier they are
           figures. Where all figures are the same an error is thrown.
Guess:     whiskers as far as the last figure within the fences, 1 and 8.
WORDS

cat >try.mjs <<'JS'
import { computeStats } from '@visx/stats';
for (const rates of [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 4, 5, 6, 7, 8, 100]]) {
  const { min, firstQuartile, median, thirdQuartile, max, outliers } = computeStats(rates).boxPlot;
  console.log(`${rates.join(' ')}: min ${min}, box ${firstQuartile} to ${thirdQuartile}, median ${median}, max ${max}, outliers ${outliers.join(' ') || 'none'}`);
}
try {
  computeStats([79.4, 79.4, 79.4]);
} catch (error) {
  console.log(`79.4 three times: ${error.message}`);
}
JS

seen=$(node try.mjs)
expected='1 2 3 4 5 6 7 8 9: min 1, box 2.5 to 7.5, median 5, max 9, outliers none
1 2 3 4 5 6 7 8 100: min -5, box 2.5 to 7.5, median 5, max 15, outliers 100
79.4 three times: Invalid array length'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
