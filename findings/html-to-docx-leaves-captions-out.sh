#!/usr/bin/env bash
# html-to-docx leaves captions out of the document: a table and a picture stand there without what they show.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact html-to-docx@1.8.0 mammoth@1.13.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
html-to-docx@1.8.0 (read with mammoth@1.13.0)
Behaviour: <caption> is gone with its words, and so are all words in a <figure>, while <summary> and
           <dt> are kept as paragraphs. In a cell the mark of a footnote is a paragraph of its own. The & of
           an address is escaped twice, and the link leads elsewhere. Nothing warns.
Guess:     words that it has no style for are paragraphs, as with the others; an address is the same.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const htmlToDocx = require('html-to-docx');
const mammoth = require('mammoth');
const html = `<table><caption>Deaths under 75</caption><tr><th>Area</th><th>Rate</th></tr>
<tr><td>Moor</td><td>79.4<sup>1</sup></td></tr></table>
<figure><p>A line.</p><figcaption>Rates by year</figcaption></figure>
<details><summary>How</summary><p>By age.</p></details><dl><dt>Rate</dt><dd>Per 100,000</dd></dl>
<p><a href="https://example.org/?area=moor&amp;year=2021">Table</a></p>`;
const buffer = await htmlToDocx(html);
const { value } = await mammoth.convertToHtml({ buffer });
console.log(value.replaceAll('</tr>', '</tr>\n').replaceAll('</table>', '</table>\n'));
for (const words of ['Deaths under 75', 'A line.', 'Rates by year', 'How', 'Per 100,000'])
  console.log(`${words}: ${value.includes(words) ? 'kept' : 'gone'}`);
JS

seen=$(node try.mjs)
expected='<table><tr><td><p>Area</p></td><td><p>Rate</p></td></tr>
<tr><td><p>Moor</p></td><td><p>79.4</p><p><sup>1</sup></p></td></tr>
</table>
<p>How</p><p>By age.</p><p>Rate</p><p>Per 100,000</p><p><a href="https://example.org/?area=moor&amp;amp;year=2021">Table</a></p>
Deaths under 75: gone
A line.: gone
Rates by year: gone
How: kept
Per 100,000: kept'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
