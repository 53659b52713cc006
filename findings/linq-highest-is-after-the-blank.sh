#!/usr/bin/env bash
# The highest of four figures is 70 to linq where the highest, 100.2, stands before one that is missing.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact linq@4.0.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
linq@4.0.3
Behaviour: max and min begin anew after a figure that is undefined or NaN: they are those of the
           figures behind it. orderBy with NaN leaves the order as it lies in pieces; a null is
           the lowest and counts as 0 in the mean. No error is thrown.
Guess:     the highest of the figures there are, or NaN for all; each missing one at an end.
WORDS

cat >try.mjs <<'JS'
import linq from 'linq';
const Enumerable = linq.Enumerable ?? linq;
for (const missing of [undefined, NaN, null]) {
  const figures = [100.2, 79.4, missing, 9.5, 70];
  const all = Enumerable.from(figures.map((years) => ({ years })));
  const years = (area) => area.years;
  console.log(`${missing}: min ${all.min(years)}, max ${all.max(years)}, mean ${all.average(years)}, rising ${all.orderBy(years).select(years).toArray().map(String).join(' ')}`);
}
JS

seen=$(node try.mjs)
expected='undefined: min 9.5, max 70, mean NaN, rising 9.5 70 undefined 79.4 100.2
NaN: min 9.5, max 70, mean NaN, rising 9.5 70 NaN 79.4 100.2
null: min null, max 100.2, mean 51.82000000000001, rising null 9.5 70 79.4 100.2'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
