#!/usr/bin/env bash
# BinGuru puts 23 of 149 areas into the highest decile, and 14 into each of the others.
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
Behaviour: quantile() gives each class the number of areas divided by the number of classes, cut to
           a whole number, and all that is over to the last: of 149 areas the highest decile holds
           23, of 319 areas 40 against 31. On a map by deciles the darkest class is too wide.
Guess:     deciles differ by one area at the most: nine of 15 and one of 14.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { BinGuru } = createRequire(import.meta.url)('binguru');
for (const count of [149, 296, 319, 150]) {
  const figures = Array.from({ length: count }, (_, index) => index + 1);
  const sizes = Object.values(new BinGuru(figures, 10).quantile().binSizes.valids);
  console.log(`${count} areas in deciles: ${sizes.join(' ')}`);
}
JS

seen=$(node try.mjs)
expected='149 areas in deciles: 14 14 14 14 14 14 14 14 14 23
296 areas in deciles: 29 29 29 29 29 29 29 29 29 35
319 areas in deciles: 31 31 31 31 31 31 31 31 31 40
150 areas in deciles: 15 15 15 15 15 15 15 15 15 15'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
