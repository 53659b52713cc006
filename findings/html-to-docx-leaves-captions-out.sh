#!/usr/bin/env bash
# html-to-docx leaves captions and the foot of a table out, with the figure of England, and words in <abbr>, <time> and <data>.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 mammoth@1.13.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
html-to-docx@1.8.0, @turbodocx/html-to-docx@1.23.1 (read with mammoth@1.13.0)
Behaviour: <caption> and <tfoot> are gone with their words, and so are all words in a <figure>, while
           <summary> and <dt> are kept as paragraphs. A paragraph loses what stands in <abbr>, <time> or
           <data>, figures among it. In a cell the mark of a footnote is a paragraph of its own. The & of
           an address is escaped twice, and the link leads elsewhere. Nothing warns. Its fork is no better.
Guess:     words that it has no style for are paragraphs, as with the others; an address is the same.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const htmlToDocx = require('html-to-docx');
const mammoth = require('mammoth');
const html = `<table><caption>Deaths under 75</caption><tr><th>Area</th><th>Rate</th></tr>
<tr><td>Moor</td><td>79.4<sup>1</sup></td></tr><tfoot><tr><td>England</td><td>81.3</td></tr></tfoot></table>
<p>In <time datetime="2021">2021</time> the <abbr>NHS</abbr> counted <data value="1230">1,230</data> deaths.</p>
<figure><p>A line.</p><figcaption>Rates by year</figcaption></figure>
<details><summary>How</summary><p>By age.</p></details><dl><dt>Rate</dt><dd>Per 100,000</dd></dl>
<p><a href="https://example.org/?area=moor&amp;year=2021">Table</a></p>`;
const buffer = await htmlToDocx(html);
const { value } = await mammoth.convertToHtml({ buffer });
console.log(value.replaceAll('</tr>', '</tr>\n').replaceAll('</table>', '</table>\n'));
const turbo = require('@turbodocx/html-to-docx');
const forked = await mammoth.extractRawText({ buffer: await (turbo.default ?? turbo)(html) });
const told = (text, words) => (text.includes(words) ? 'kept' : 'gone');
for (const words of ['Deaths under 75', '81.3', 'A line.', 'Rates by year', 'NHS', '1,230', 'How', 'Per 100,000'])
  console.log(`${words}: ${told(value, words)}, by the fork ${told(forked.value, words)}`);
JS

seen=$(node try.mjs)
expected='<table><tr><td><p>Area</p></td><td><p>Rate</p></td></tr>
<tr><td><p>Moor</p></td><td><p>79.4</p><p><sup>1</sup></p></td></tr>
</table>
<p>In  the  counted  deaths.</p><p>How</p><p>By age.</p><p>Rate</p><p>Per 100,000</p><p><a href="https://example.org/?area=moor&amp;amp;year=2021">Table</a></p>
Deaths under 75: gone, by the fork gone
81.3: gone, by the fork gone
A line.: gone, by the fork gone
Rates by year: gone, by the fork gone
NHS: gone, by the fork gone
1,230: gone, by the fork gone
How: kept, by the fork kept
Per 100,000: kept, by the fork kept'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
