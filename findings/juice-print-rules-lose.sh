#!/usr/bin/env bash
# Juice keeps the rules for paper and for phones, and writes those of the screen where no rule wins over them.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact juice@11.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
juice@11.1.1
Behaviour: each rule goes into the style of its elements, which wins over every style sheet; rules
           in @media, which cannot go there, are kept in a sheet, as preserveMediaQueries says. The
           whole table that a report shows on paper alone is hidden there too, and a column that a
           phone lets go stays 600px wide.
Guess:     what is kept still works: such rules are kept as !important, or their others in the sheet.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const juice = createRequire(import.meta.url)('juice');
const pages = {
  paper: '<style>.all{display:none}@media print{.all{display:table}}</style><table class="all"></table>',
  phone: '<style>.wide{width:600px}@media (max-width:600px){.wide{width:auto}}</style><p class="wide"></p>',
};
for (const [name, page] of Object.entries(pages)) console.log(`${name}: ${juice(page).replace(/\s+/g, ' ')}`);
JS

seen=$(node try.mjs)
expected='paper: <style> @media print { .all { display: table; } } </style><table class="all" style="display: none;"></table>
phone: <style> @media (max-width:600px) { .wide { width: auto; } } </style><p class="wide" style="width: 600px;"></p>'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
