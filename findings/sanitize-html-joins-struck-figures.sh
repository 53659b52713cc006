#!/usr/bin/env bash
# sanitize-html joins a figure that was struck out to the one that replaces it, and lets tables through without their spans.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact sanitize-html@2.18.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
sanitize-html@2.18.1 as it comes
Behaviour: <del> is dropped and its figure kept: 12 corrected to 45 is 1245. Of tables all elements are
           let through, but not rowspan, colspan or scope, so that figures come to stand under other
           headings. A list that starts at 5 starts at 1, and a MathML fraction of 9 and 2 is 92.
Guess:     what is not let through leaves no words behind that say something else; a table is kept
           as it is or as a whole not at all.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const sanitize = createRequire(import.meta.url)('sanitize-html');
const parts = ['Deaths: <del>12</del><ins>45</ins>', '<math><mfrac><mn>9</mn><mn>2</mn></mfrac></math>'];
parts.push('<ol start="5"><li>Fifth</li></ol>');
parts.push('<table><tr><th rowspan="2" scope="row">Moor</th><td>79.4</td></tr><tr><td>82.1</td></tr></table>');
parts.push('<table><tr><th colspan="2">Men</th><th>Women</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>');
for (const html of parts) console.log(sanitize(html));
JS

seen=$(node try.mjs)
expected='Deaths: 1245
92
<ol><li>Fifth</li></ol>
<table><tr><th>Moor</th><td>79.4</td></tr><tr><td>82.1</td></tr></table>
<table><tr><th>Men</th><th>Women</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
