#!/usr/bin/env bash
# astrocite makes two authors, one a person, of a department with "and" in braces, and leaves an organisation's RIS name empty.
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
Behaviour: braces round a name, which BibTeX asks for so that it is not parted, do not stop it at
           "and": the second half becomes a person with a given name. In RIS a comma at the end, by
           which other readers know an organisation, leaves a name of no letters.
Guess:     what stands in braces is one name, and the name before the comma is kept.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const bibtex = require('astrocite-bibtex');
const ris = require('astrocite-ris');
const show = ([{ author }]) => author.map(({ family, given }) => JSON.stringify([given, family].filter((name) => name !== undefined).join(' '))).join(' and ');
console.log(`BibTeX: ${show(bibtex.parse('@misc{a, author = {{Department of Health and Social Care}}, title = {Gaps}}'))}`);
for (const name of ['Office for Gaps', 'Office for Gaps,']) {
  console.log(`RIS, ${name} ${show(ris.parse(`TY  - RPRT\nAU  - ${name}\nTI  - Gaps\nER  - \n`))}`);
}
JS

seen=$(node try.mjs)
expected='BibTeX: "Department of Health" and "Social Care"
RIS, Office for Gaps "Office for Gaps"
RIS, Office for Gaps, ""'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
