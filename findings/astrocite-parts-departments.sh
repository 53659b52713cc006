#!/usr/bin/env bash
# astrocite reads an organisation in braces as a person, one with "and" as two authors, and leaves its name in RIS empty.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact astrocite-bibtex@0.16.4 astrocite-ris@0.16.4 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
astrocite-bibtex@0.16.4, astrocite-ris@0.16.4
Behaviour: braces round a name, which BibTeX asks for so that it is not parted, are taken off first:
           the last word becomes a family name, and at "and" a second author begins. In RIS a comma
           at the end, by which other readers know an organisation, leaves a name of no letters.
Guess:     what stands in braces is one name, and the name before the comma is kept.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const bibtex = require('astrocite-bibtex');
const ris = require('astrocite-ris');
const show = ([{ author }]) => author.map(({ family, given }) => `family "${family}"${given ? `, given "${given}"` : ''}`).join('; ');
for (const name of ['Health Gaps', 'Department of Health and Social Care']) {
  console.log(`BibTeX, {{${name}}}: ${show(bibtex.parse(`@misc{a, author = {{${name}}}, title = {Gaps}}`))}`);
}
for (const name of ['Health Gaps', 'Health Gaps,']) {
  console.log(`RIS, ${name}: ${show(ris.parse(`TY  - RPRT\nAU  - ${name}\nTI  - Gaps\nER  - \n`))}`);
}
JS

seen=$(node try.mjs)
expected='BibTeX, {{Health Gaps}}: family "Gaps", given "Health"
BibTeX, {{Department of Health and Social Care}}: family "Department of Health"; family "Care", given "Social"
RIS, Health Gaps: family "Gaps", given "Health"
RIS, Health Gaps,: family ""'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
