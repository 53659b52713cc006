#!/usr/bin/env bash
# loess fits a straight line over the years 2001 to 2008 with errors of half a year of life, over 1 to 8 with none.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact loess@1.3.5 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
loess@1.3.5
Behaviour: with its own settings (a curve of the second degree) figures that rise by exactly 1 a
           year are smoothed to a crooked line where x is the calendar year, without a warning;
           with 2,000 taken off each year they come out as they went in.
Guess:     a straight line stays straight, and moving x does not change the curve.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { default: Loess } = createRequire(import.meta.url)('loess');
const years = [2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008];
const y = [70, 71, 72, 73, 74, 75, 76, 77];
const smooth = (x) => new Loess({ x, y }).predict().fitted.map((value) => value.toFixed(1)).join(' ');
console.log(`figures: ${y.join(' ')}`);
console.log(`over 2001 to 2008: ${smooth(years)}`);
console.log(`over 1 to 8: ${smooth(years.map((year) => year - 2000))}`);
JS

seen=$(node try.mjs)
expected='figures: 70 71 72 73 74 75 76 77
over 2001 to 2008: 69.6 71.4 72.0 73.5 74.1 75.1 75.6 77.2
over 1 to 8: 70.0 71.0 72.0 73.0 74.0 75.0 76.0 77.0'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
