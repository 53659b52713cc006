#!/usr/bin/env bash
# html-minifier-terser writes "Men79.4and83.1women" for the words of a drawing, and joins figures in <data> and <output>.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact html-minifier-terser@7.2.0 html-minifier-next@8.7.0 htmlnano@3.5.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
html-minifier-terser@7.2.0, html-minifier-next@8.7.0, htmlnano@3.5.1
Behaviour: elements that the minifiers do not list as part of a line lose the blanks around them:
           <tspan> within SVG, <data>, <output>, elements of one's own. Words that are read and
           drawn with blanks between them become one; html-minifier-next knows <output>. htmlnano
           leaves the blanks.
Guess:     blanks within text count: where there are several, one is left, as in <span>.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { minify as byNext } from 'html-minifier-next';
const require = createRequire(import.meta.url);
const { minify: byTerser } = require('html-minifier-terser');
const { default: htmlnano } = await import('htmlnano');
const pieces = [
  '<p>Men <span>79.4</span> and <span>83.1</span> women</p>',
  '<p>Men <data value="79.4">79.4</data> and <output>83.1</output> women</p>',
  '<svg><text>Men <tspan>79.4</tspan> and <tspan>83.1</tspan> women</text></svg>',
  '<p>Men <area-figure>79.4</area-figure> and <area-figure>83.1</area-figure> women</p>',
];
const words = (html) => `"${html.replace(/<[^>]*>/g, '')}"`;
for (const piece of pieces) {
  const options = { collapseWhitespace: true };
  console.log(`${piece}\n  ${words(await byTerser(piece, options))}, ${words(await byNext(piece, options))}, htmlnano ${words((await htmlnano.process(piece, { collapseWhitespace: 'conservative' }, {}, {})).html)}`);
}
JS

seen=$(node try.mjs)
expected='<p>Men <span>79.4</span> and <span>83.1</span> women</p>
  "Men 79.4 and 83.1 women", "Men 79.4 and 83.1 women", htmlnano "Men 79.4 and 83.1 women"
<p>Men <data value="79.4">79.4</data> and <output>83.1</output> women</p>
  "Men79.4and83.1women", "Men79.4and 83.1 women", htmlnano "Men 79.4 and 83.1 women"
<svg><text>Men <tspan>79.4</tspan> and <tspan>83.1</tspan> women</text></svg>
  "Men79.4and83.1women", "Men79.4and83.1women", htmlnano "Men 79.4 and 83.1 women"
<p>Men <area-figure>79.4</area-figure> and <area-figure>83.1</area-figure> women</p>
  "Men79.4and83.1women", "Men79.4and83.1women", htmlnano "Men 79.4 and 83.1 women"'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
