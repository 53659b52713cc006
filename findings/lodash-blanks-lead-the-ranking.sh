#!/usr/bin/env bash
# lodash and es-toolkit put areas without a figure first where the highest comes first, and count them in the mean.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact lodash@4.18.1 es-toolkit@1.53.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
lodash@4.18.1, es-toolkit@1.53.2
Behaviour: orderBy with "desc" turns the whole order round, in which null, undefined and NaN come
           last, so that they lead. meanBy of lodash leaves a blank out of the sum and counts it in
           the division.
Guess:     what has no figure comes last either way, as in arquero, DuckDB and spreadsheets, and
           the mean is that of the figures.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { orderBy } from 'es-toolkit';
const _ = createRequire(import.meta.url)('lodash');
const areas = [{ name: 'Arden', rate: 79.4 }, { name: 'Bohun', rate: null }, { name: 'Corve', rate: 84.1 }, { name: 'Dene' }];
const names = (rows) => rows.map(({ name, rate }) => `${name} ${rate ?? 'no figure'}`).join(', ');
console.log(`lodash: ${names(_.orderBy(areas, 'rate', 'desc'))}`);
console.log(`es-toolkit: ${names(orderBy(areas, ['rate'], ['desc']))}`);
console.log(`mean by lodash: ${_.meanBy(areas, 'rate')}`);
JS

seen=$(node try.mjs)
expected='lodash: Dene no figure, Bohun no figure, Corve 84.1, Arden 79.4
es-toolkit: Dene no figure, Bohun no figure, Corve 84.1, Arden 79.4
mean by lodash: 40.875'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
