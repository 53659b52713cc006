#!/usr/bin/env bash
# To a test of one side by jStat a gap two standard errors above nought and one as far below are the same: p = 0.023.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact jstat@1.9.6 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
jstat@1.9.6
Behaviour: asked for one side, the tests z and t take the size of the difference and leave its sign out,
           so that p is a half at most, and a rise is found where a fall was looked for. So with four
           figures against a mean that lies above them and one that lies below.
Guess:     0.023 for the one and 0.977 for the other, as in programs for statistics.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { jStat } = createRequire(import.meta.url)('jstat');
for (const gap of [2, 1, 0, -1, -2])
  console.log(`a gap of ${gap} errors: z ${jStat.ztest(0, gap, 1, 1).toFixed(3)}, by the normal distribution ${jStat.normal.cdf(-gap, 0, 1).toFixed(3)}`);
const years = [79.4, 80.1, 83, 81.2];
for (const mean of [78, 84]) console.log(`four figures of mean ${jStat.mean(years).toFixed(1)} against ${mean}: t ${jStat.ttest(mean, years, 1).toFixed(3)}`);
JS

seen=$(node try.mjs)
expected='a gap of 2 errors: z 0.023, by the normal distribution 0.023
a gap of 1 errors: z 0.159, by the normal distribution 0.159
a gap of 0 errors: z 0.500, by the normal distribution 0.500
a gap of -1 errors: z 0.159, by the normal distribution 0.841
a gap of -2 errors: z 0.023, by the normal distribution 0.977
four figures of mean 80.9 against 78: t 0.017
four figures of mean 80.9 against 84: t 0.015'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
