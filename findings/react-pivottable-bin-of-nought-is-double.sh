#!/usr/bin/env bash
# In react-pivottable gaps from -9.9 to 9.9 are in one bin of ten, and so are areas without a figure.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact react-pivottable@0.11.1 react@19.3.1 react-dom@19.3.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
react-pivottable@0.11.1, react@19.3.1, react-dom@19.3.1
Behaviour: bins are cut towards nought: of width 10, the bin 0 holds what lies within 10 on both
           sides, twice as much as any other, and a figure of null too. Of a single figure the
           sample variance is 0, and a first figure that is null is printed as 0.00.
Guess:     bins of one width (-10 to 0, 0 to 10), none for what is missing; no variance of one
           figure; a blank.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { aggregators, derivers, numberFormat, PivotData } = createRequire(import.meta.url)('react-pivottable/Utilities');
const bin = derivers.bin('gap', 10);
console.log([-15, -9.9, -0.1, 9.9, 15, null].map((gap) => `${gap} in ${bin({ gap })}`).join(', '));
const of = (aggregatorName, rows) => {
  const data = new PivotData({ aggregatorName, aggregators, cols: [], colOrder: 'key_a_to_z', data: rows, derivedAttributes: {}, rowOrder: 'key_a_to_z', rows: ['area'], sorters: {}, valueFilter: {}, vals: ['gap'] });
  const cell = data.getAggregator(['Arden'], []);
  return cell.format(cell.value());
};
console.log('variance of one figure:', of('Sample Variance', [{ area: 'Arden', gap: 9.4 }]));
console.log('first of none:', of('First', [{ area: 'Arden', gap: null }]), '| null as a number:', numberFormat()(null));
JS

seen=$(node try.mjs)
expected='-15 in -10, -9.9 in 0, -0.1 in 0, 9.9 in 0, 15 in 10, null in 0
variance of one figure: 0.00
first of none: 0.00 | null as a number: 0.00'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
