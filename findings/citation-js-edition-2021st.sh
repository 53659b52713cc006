#!/usr/bin/env bash
# citation-js writes the 2021 edition of a publication as the 2021st ed.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @citation-js/core@0.8.2 @citation-js/plugin-csl@0.8.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@citation-js/core@0.8.2, @citation-js/plugin-csl@0.8.2
Behaviour: an edition that is a number is written as an ordinal: a publication that names its
           editions by years, as yearly statistics do, has two thousand of them. "2021 to 2022" and
           "2021/22" are left as they are.
Guess:     four figures are a year, "2021 ed."
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-csl');
for (const edition of ['2', '2021', '2021/22']) {
  const item = { id: 'a', type: 'book', title: 'Ages in Arden', author: [{ literal: 'Arden Statistics' }], issued: { 'date-parts': [[2022]] }, edition };
  const written = (template) => new Cite([item]).format('bibliography', { format: 'text', template, lang: 'en-GB' }).trim();
  console.log(`${edition}: ${written('apa')} | ${written('vancouver')}`);
}
JS

seen=$(node try.mjs)
expected='2: Arden Statistics. (2022). Ages in Arden (2nd ed.). | 1. Arden Statistics. Ages in Arden. 2nd ed. 2022.
2021: Arden Statistics. (2022). Ages in Arden (2021st ed.). | 1. Arden Statistics. Ages in Arden. 2021st ed. 2022.
2021/22: Arden Statistics. (2022). Ages in Arden (2021/22 ed.). | 1. Arden Statistics. Ages in Arden. 2021/22 ed. 2022.'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
