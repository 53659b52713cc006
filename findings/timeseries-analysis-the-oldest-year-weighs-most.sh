#!/usr/bin/env bash
# The weighted average of timeseries-analysis gives the oldest year the largest weight, and each average to the year after.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact timeseries-analysis@1.0.12 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
timeseries-analysis@1.0.12
Behaviour: an average over three years stands at the year after them, so that the figure of 2018 is of
           2015 to 2017, the last year has no part in any, and the first three are left as they
           were. In the linearly weighted one (lwma) the oldest of the three counts three times and
           the newest once, 79.67 of 79, 80 and 81.
Guess:     2018 is in the figure of 2018, and weights grow towards the newest: 80.33.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const series = createRequire(import.meta.url)('timeseries-analysis');
const years = [2015, 2016, 2017, 2018, 2019, 2020];
const figures = [79, 80, 81, 80, 90, 100];
for (const name of ['ma', 'lwma']) {
  const averages = new series.main(series.adapter.fromArray(figures))[name]({ period: 3 }).output();
  console.log(`${name}: ${averages.map(([, average], index) => `${years[index]} ${average.toFixed(2)}`).join(', ')}`);
}
JS

seen=$(node try.mjs)
expected='ma: 2015 79.00, 2016 80.00, 2017 81.00, 2018 80.00, 2019 80.33, 2020 83.67
lwma: 2015 79.00, 2016 80.00, 2017 81.00, 2018 79.67, 2019 80.33, 2020 82.17'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
