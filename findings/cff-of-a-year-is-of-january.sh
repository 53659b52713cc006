#!/usr/bin/env bash
# citation-js dates a report of 2019 to 1 January 2019 in CITATION.cff, and a preferred citation is one of many references.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @citation-js/core@0.9.0 @citation-js/plugin-cff@0.7.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@citation-js/core@0.9.0, @citation-js/plugin-cff@0.7.3
Behaviour: where only a year or a month is known, date-published is written with the first of January or
           of the month, which no source says. Read from CITATION.cff and written to it again,
           preferred-citation stands among references, and licence and date-released are gone.
Guess:     what is read is written; date-published, which must be a whole day, is left out, as year
           and month are given beside it.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-cff');
const cff = `cff-version: 1.2.0
message: Please cite it.
title: Places
type: dataset
license: CC-BY-4.0
date-released: 2026-03-31
authors:
  - name: Office for Places
preferred-citation:
  type: report
  title: The places
  authors:
    - name: Office for Places
  year: 2026
  month: 3
references:
  - type: report
    title: Ages
    authors:
      - name: Bureau of Ages
    year: 2019
`;
const lines = new Cite(cff).format('cff').split('\n');
console.log(lines.filter((line) => /^title|date|year|month|license|preferred|references/.test(line)).join('\n'));
JS

seen=$(node try.mjs)
expected='title: Places
references:
    date-published: 2026-03-01
    year: 2026
    month: 3
    date-published: 2019-01-01
    year: 2019'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
