#!/usr/bin/env bash
# The limits that jStat's normalci gives around the mean of three figures are 18% too narrow.
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
Behaviour: of a list of figures normalci takes the standard deviation of a whole population, tci
           beside it that of a sample: limits of 95% around the mean of three years are 0.92 wide on
           each side where they should be 1.13. ztest takes a flag for the one or the other, normalci
           has none.
Guess:     both estimate from a sample, which is what limits around its mean are for.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { jStat } = createRequire(import.meta.url)('jstat');
for (const figures of [[79, 80, 81], [79, 79.5, 80, 80.5, 81], Array.from({ length: 50 }, (_, index) => 79 + index / 24.5)]) {
  const mean = jStat.mean(figures);
  const half = ([lower, upper]) => ((upper - lower) / 2).toFixed(3);
  const byHand = 1.959964 * jStat.stdev(figures, true) / Math.sqrt(figures.length);
  const students = jStat.studentt.inv(0.975, figures.length - 1) * jStat.stdev(figures, true) / Math.sqrt(figures.length);
  console.log(`${figures.length} figures: normalci ${half(jStat.normalci(mean, 0.05, figures))}, by the sample ${byHand.toFixed(3)}; tci ${half(jStat.tci(mean, 0.05, figures))}, by the sample ${students.toFixed(3)}`);
}
JS

seen=$(node try.mjs)
expected='3 figures: normalci 0.924, by the sample 1.132; tci 2.484, by the sample 2.484
5 figures: normalci 0.620, by the sample 0.693; tci 0.982, by the sample 0.982
50 figures: normalci 0.163, by the sample 0.165; tci 0.169, by the sample 0.169'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
