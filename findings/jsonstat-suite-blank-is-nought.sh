#!/usr/bin/env bash
# Out of CSV JSON-stat's own suite makes 0 of an empty cell, and null of the row that is not there.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact jsonstat-suite@4.0.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
jsonstat-suite@4.0.1
Behaviour: fromCSV gives no figure for marks such as ".." and "<5" and for rows that are left out, but
           the figure 0 for a cell that is empty, as most publishers leave it. Nothing is said.
Guess:     null, as for every other cell without a figure.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { fromCSV } = createRequire(import.meta.url)('jsonstat-suite');
const rows = ['Arden,2020,79.4', 'Arden,2021,', 'Bohun,2020,..', 'Bohun,2021,0', 'Carse,2020,<5'];
const { id, value } = fromCSV(['area,year,Value', ...rows].join('\n'), { vlabel: 'Value' });
console.log(`${id.join(' by ')}: ${JSON.stringify(value)}`);
JS

seen=$(node try.mjs)
expected='area by year: [79.4,0,null,0,null]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
