#!/usr/bin/env bash
# node-html-markdown puts "Men" over the areas and "Women" over the figures of men.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact node-html-markdown@2.0.0 html-to-md@0.8.8 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
node-html-markdown@2.0.0, html-to-md@0.8.8
Behaviour: a heading that stands beside two rows of others is written once, and the second row moves
           one column to the left. html-to-md has both rows above the line, of which Markdown takes
           the second alone. node-html-markdown also joins the lines of a cell: two figures are one.
Guess:     an empty cell below the heading, or the table left as HTML; a blank between lines.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { NodeHtmlMarkdown } = require('node-html-markdown');
const htmlToMd = require('html-to-md');
const html = `<table>
<thead><tr><th rowspan="2">Area</th><th colspan="2">Years of life</th></tr>
<tr><th>Men</th><th>Women</th></tr></thead>
<tbody><tr><td>Arden</td><td>79<br>80</td><td>83</td></tr></tbody></table>`;
console.log(`node-html-markdown:\n${NodeHtmlMarkdown.translate(html)}`);
console.log(`html-to-md:\n${(htmlToMd.default ?? htmlToMd)(html)}`);
JS

seen=$(node try.mjs)
expected='node-html-markdown:
| Area  | Years of life |    |
| ----- | ------------- | -- |
| Men   | Women         |    |
| Arden | 7980          | 83 |
html-to-md:
|Area|Years of life|
 |Men|Women|
|---|---|
|Arden|79<br />80|83|'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
