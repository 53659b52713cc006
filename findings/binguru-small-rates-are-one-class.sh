#!/usr/bin/env bash
# BinGuru puts ten small rates that differ fourfold into one class, with a precision of six places too.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact binguru@1.0.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
binguru@1.0.1
Behaviour: the lowest, the highest and the quartiles are rounded to two places before the classes
           are made of them, whatever precision is asked for: 0.0011 and 0.0041 are both 0, all
           breaks are 0, and each rate is above the last. With the same rates per 10,000 each of
           the five classes has two.
Guess:     classes do not hang on the unit; the precision is that of the breaks that are shown.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { BinGuru } = createRequire(import.meta.url)('binguru');
const rates = [11, 14, 18, 20, 24, 26, 30, 33, 37, 41];
for (const [unit, divisor] of [['per 10,000', 1], ['shares', 10_000]]) {
  const binning = new BinGuru(rates.map((rate) => rate / divisor), 5, 10, 6);
  for (const method of ['equalInterval', 'boxPlot']) {
    const { binBreaks, binSizes } = binning[method]();
    console.log(`${unit}, ${method}: ${Object.values(binSizes.valids).join(' ')}, breaks ${binBreaks.join(' ')}`);
  }
}
JS

seen=$(node try.mjs)
expected='per 10,000, equalInterval: 2 2 2 2 2, breaks 17 23 29 35
per 10,000, boxPlot: 0 3 2 2 3, breaks -2.125 18.5 25 32.25 52.875
shares, equalInterval: 0 0 0 0 10, breaks 0 0 0 0
shares, boxPlot: 0 0 0 0 0 10, breaks 0 0 0 0 0'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
