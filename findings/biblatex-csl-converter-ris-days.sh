#!/usr/bin/env bash
# biblatex-csl-converter loses the day of a RIS reference, and takes the day of access for that of publication.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact biblatex-csl-converter@3.6.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
biblatex-csl-converter@3.6.0
Behaviour: with PY, the year, the full date in DA is dropped. Without PY, whichever of DA and Y2
           is there is the date, with its slashes, which BibLaTeX takes for a span. Y2, in RIS
           the day of access, is never that. No error, no warning.
Guess:     PY 2026 and DA 2026/04/09 are the ninth of April 2026, as in the files that Zotero and
           EndNote write; Y2 of a web page is its day of access.
WORDS

cat >try.mjs <<'JS'
import { BibLatexExporter, RISParser } from 'biblatex-csl-converter';
for (const lines of [
  ['PY  - 2026', 'DA  - 2026/04/09'],
  ['DA  - 2026/04/09'],
  ['Y2  - 2026/05/10'],
]) {
  const ris = ['TY  - ELEC', 'AU  - Finch, Anna', 'TI  - Deaths', ...lines, 'ER  - ', ''].join('\r\n');
  const { entries, errors, warnings } = new RISParser(ris).parse();
  const written = new BibLatexExporter(entries).parse();
  const dates = written.match(/(?:url)?date = \{[^}]*\}/g).join(', ');
  console.log(`${lines.join(', ')}: ${dates}; ${errors.length + warnings.length} told`);
}
JS

seen=$(node try.mjs)
expected='PY  - 2026, DA  - 2026/04/09: date = {2026}; 0 told
DA  - 2026/04/09: date = {2026/04/09}; 0 told
Y2  - 2026/05/10: date = {2026/05/10}; 0 told'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
