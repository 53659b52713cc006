#!/usr/bin/env bash
# d3-time-format reads 31 February as 3 March, and a day and month the wrong way round as a day years later.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact d3-time-format@4.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
d3-time-format@4.1.1
Behaviour: day and month may be any number of two figures, and what is too much is carried over: 31
           February 2021 is 3 March, and 12/31/2021 read as day, month, year is the twelfth day of
           the month 31, 12 July 2023. The year 21 is the year 21.
Guess:     parse gives null, as it does for a text that does not match the pattern.
WORDS

cat >try.mjs <<'JS'
import { utcParse } from 'd3-time-format';
const read = utcParse('%d/%m/%Y');
const shown = (text) => `${text}: ${read(text)?.toISOString().slice(0, 10) ?? null}`;
console.log(['31/03/2021', '31/02/2021', '12/31/2021', '31/03/21', 'March 2021'].map(shown).join('\n'));
JS

seen=$(node try.mjs)
expected='31/03/2021: 2021-03-31
31/02/2021: 2021-03-03
12/31/2021: 2023-07-12
31/03/21: 0021-03-31
March 2021: null'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
