#!/usr/bin/env bash
# Citation.js writes RIS that others cannot read whole, and BibTeX with a bare & in the name of an organisation.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-bibtex@0.8.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@citation-js/core@0.8.2, @citation-js/plugin-ris@0.8.2, @citation-js/plugin-bibtex@0.8.2
Behaviour: in RIS an organisation with a comma in its name comes back as a surname and a first
           name; a long note is broken after so many letters, its rest on a line without a tag; the
           day of access is in M1. Its own reader knows both, others lose them. In BibTeX the
           & of an organisation stays bare, where that of a title is escaped.
Guess:     the name comes back whole, a tag holds its note, the day of access is in Y2 as
           the format has it, and every & is escaped.
WORDS

cat >try.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import '@citation-js/plugin-bibtex';
const item = {
  id: 'a',
  type: 'webpage',
  title: 'Births & deaths',
  author: [{ literal: 'Board of Health, Moor & Vale' }],
  issued: { 'date-parts': [[2026, 4, 9]] },
  accessed: { 'date-parts': [[2026, 5, 10]] },
  note: 'Figures: Office for National Statistics (ONS); Ministry of Housing and Communities',
};
const ris = new Cite([item]).format('ris');
console.log(JSON.stringify(new Cite(ris).data[0].author));
console.log(ris.split('\n').filter((line) => /^(M1|Y2)|^(?!..  -)./.test(line)).join(' | '));
console.log(new Cite([item]).format('bibtex').match(/author = .*|title = .*/g).join(' | '));
JS

seen=$(node try.mjs)
printf 'Seen:\n%s\n' "$seen"
expected='[{"family":"Board of Health","given":"Moor & Vale"}]
M1  - 2026/5/10/ |  Communities
author = {{Board of Health, Moor & Vale}}, | title = {Births \& deaths},'
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
