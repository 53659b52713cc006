#!/usr/bin/env bash
# In a column of numbers Perspective reads "<5" as 0 and "1,230" as 1, and the lowest of 79.4 and no figure is 0.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @perspective-dev/client@5.5.1 @perspective-dev/server@5.5.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@perspective-dev/client@5.5.1, @perspective-dev/server@5.5.1
Behaviour: text in a column that is declared a number is read as far as its figures go, and what has
           none is 0, an empty cell too; null stays none. Where the first figures were whole, 79.9
           is cut to 79 when it is added. In a group null is left out of the mean and counted; the
           lowest ("low") is 0, and the median and the least ("min") are none.
Guess:     text that is no number is none or an error; 79.9 makes the column one of decimals; all
           sums of a group take the same figures.
WORDS

cat >try.mjs <<'JS'
import perspective from '@perspective-dev/client/node';
const rows = async (table, options) => (await table.view(options)).to_json();
const declared = await perspective.table({ area: 'string', deaths: 'float' });
await declared.update(['79.4', '<5', '1,230', '', null].map((deaths) => ({ area: `"${deaths}"`, deaths })));
console.log((await rows(declared)).map(({ area, deaths }) => `${area} is ${deaths}`).join(', '));
const whole = await perspective.table([{ years: 78 }, { years: 80 }]);
await whole.update([{ years: 79.9 }]);
console.log(`added to 78 and 80, 79.9 is ${(await rows(whole))[2].years}`);
const group = await perspective.table([79.4, null].map((years, row) => ({ area: 'Arden', row, years })));
for (const name of ['avg', 'median', 'low', 'min', 'high', 'count']) {
  const [, arden] = await rows(group, { group_by: ['area'], columns: ['years'], aggregates: { years: name } });
  console.log(`${name} of 79.4 and null: ${arden.years}`);
}
process.exit(0);
JS

seen=$(node try.mjs)
expected='"79.4" is 79.4, "<5" is 0, "1,230" is 1, "" is 0, "null" is null
added to 78 and 80, 79.9 is 79
avg of 79.4 and null: 79.4
median of 79.4 and null: null
low of 79.4 and null: 0
min of 79.4 and null: null
high of 79.4 and null: 79.4
count of 79.4 and null: 2'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
