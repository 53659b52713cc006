#!/usr/bin/env bash
# javascript-natural-sort sorts gaps of -2.5% behind 12.5%, and -0.5% before -2.5%.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact javascript-natural-sort@0.7.1 natsort@2.0.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
javascript-natural-sort@0.7.1, natsort@2.0.3
Behaviour: the minus is read where the figure stands alone, and is a letter where a unit follows: a
           column of per cent, of years or of points that is sorted by it has all gaps below nought
           last, in the order of their size without the minus.
Guess:     as without the unit, and as natsort, which is a rewriting of it, has both.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const naturalSort = require('javascript-natural-sort');
const natsort = require('natsort').default;
for (const cells of [['-2.5', '12.5', '2.5', '-0.5'], ['-2.5%', '12.5%', '2.5%', '-0.5%'], ['-2.5 years', '12.5 years', '2.5 years', '-0.5 years']]) {
  console.log(`${[...cells].sort(naturalSort).join(', ')}; by natsort ${[...cells].sort(natsort()).join(', ')}`);
}
JS

seen=$(node try.mjs)
expected='-2.5, -0.5, 2.5, 12.5; by natsort -2.5, -0.5, 2.5, 12.5
2.5%, 12.5%, -0.5%, -2.5%; by natsort -2.5%, -0.5%, 2.5%, 12.5%
2.5 years, 12.5 years, -0.5 years, -2.5 years; by natsort -2.5 years, -0.5 years, 2.5 years, 12.5 years'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
