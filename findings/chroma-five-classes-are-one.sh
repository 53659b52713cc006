#!/usr/bin/env bash
# chroma.js makes one class of ten life expectancies where five by k-means are asked for.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact chroma-js@3.2.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
chroma-js@3.2.0
Behaviour: limits() with "k" gives the limits of fewer classes than asked for: one for ten figures
           from 76 to 84, so that a map has a single colour; two for three clear groups. Quantiles
           and equal steps give all five.
Guess:     as many classes as asked for where there are as many different figures.
WORDS

cat >try.mjs <<'JS'
import chroma from 'chroma-js';
const ages = [76.1, 77.2, 78.4, 79.4, 79.9, 80.1, 81.2, 82.3, 83, 84.1];
const groups = [1, 2, 3, 50, 51, 52, 99, 100, 101];
const colours = (figures, limits) => new Set(figures.map((figure) => chroma.scale(['white', 'navy']).classes(limits)(figure).hex())).size;
for (const [name, figures, mode, count] of [['ages', ages, 'q', 5], ['ages', ages, 'e', 5], ['ages', ages, 'k', 5], ['groups', groups, 'k', 3]]) {
  const limits = chroma.limits(figures, mode, count);
  console.log(`${count} classes of ${name} by "${mode}": ${colours(figures, limits)} colours, ${limits.length - 1} classes`);
}
console.log(`limits by "k": ${chroma.limits(ages, 'k', 5).join(' ')}; ${chroma.limits(groups, 'k', 3).join(' ')}`);
JS

seen=$(node try.mjs)
expected='5 classes of ages by "q": 5 colours, 5 classes
5 classes of ages by "e": 5 colours, 5 classes
5 classes of ages by "k": 1 colours, 1 classes
3 classes of groups by "k": 2 colours, 2 classes
limits by "k": 76.1 84.1; 1 3 101'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
