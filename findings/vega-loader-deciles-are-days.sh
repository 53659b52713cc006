#!/usr/bin/env bash
# The type inference of vega-loader takes "Decile 1", "Ward 12" and "Under 75" for dates.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact vega-loader@5.1.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
vega-loader@5.1.3
Behaviour: where every value of a column is a word and a number that Date.parse of V8 takes,
           parse "auto" makes the column milliseconds: areas and groups become days,
           mostly of 2001. "Aged 65" stays text.
Guess:     a column is a date only where it looks like one; a label stays text.
WORDS

cat >try.mjs <<'JS'
import { inferType, read } from 'vega-loader';
for (const labels of [['Decile 1', 'Decile 2'], ['Ward 12', 'Ward 3'], ['Year 6', 'Year 1'], ['Under 75', 'Under 5'], ['Aged 65', 'Aged 18']]) {
  const rows = read(`group\n${labels.join('\n')}`, { type: 'csv', parse: 'auto' });
  const shown = rows.map(({ group }) => (typeof group === 'number' ? new Date(group).getFullYear() : group));
  console.log(`${labels.join(', ')}: ${inferType(labels)}, ${shown.join(' and ')}`);
}
JS

seen=$(node try.mjs)
expected='Decile 1, Decile 2: date, 2001 and 2001
Ward 12, Ward 3: date, 2001 and 2001
Year 6, Year 1: date, 2001 and 2001
Under 75, Under 5: date, 1975 and 2001
Aged 65, Aged 18: string, Aged 65 and Aged 18'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
