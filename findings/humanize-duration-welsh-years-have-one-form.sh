#!/usr/bin/env bash
# In Welsh humanize-duration says "3 flwyddyn" for three years, which are "3 blynedd".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact humanize-duration@3.35.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
humanize-duration@3.35.1
Behaviour: the language cy is one of its own, yet each unit has one form, that for one; Welsh has
           three more for years and another for two months, days and minutes. Polish, of which the
           forms are known, is right.
Guess:     the forms that Intl has in every engine: 2 flynedd, 3 blynedd, 5 mlynedd.
WORDS

cat >try.mjs <<'JS'
import humanize from 'humanize-duration';
const year = 31557600000;
const counts = [1, 2, 3, 5];
const own = (language) => counts.map((n) => humanize(n * year, { language, units: ['y'] })).join(', ');
const known = new Intl.NumberFormat('cy', { style: 'unit', unit: 'year', unitDisplay: 'long' });
console.log(`cy: ${own('cy')}`);
console.log(`cy by Intl: ${counts.map((n) => known.format(n)).join(', ')}`);
console.log(`two days: ${humanize(2 * 86400000, { language: 'cy' })}`);
console.log(`pl: ${own('pl')}`);
JS

seen=$(node try.mjs)
expected='cy: 1 flwyddyn, 2 flwyddyn, 3 flwyddyn, 5 flwyddyn
cy by Intl: 1 flwyddyn, 2 flynedd, 3 blynedd, 5 mlynedd
two days: 2 diwrnod
pl: 1 rok, 2 lata, 3 lata, 5 lat'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
