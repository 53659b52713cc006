#!/usr/bin/env bash
# In a PDF by html-to-pdfmake "Ward 1" and its figure 79.4 are "Ward 179.4"; html-to-text joins them as well.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact html-to-pdfmake@2.5.34 pdfmake@0.3.11 unpdf@1.7.0 html-to-text@10.0.1 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
html-to-pdfmake@2.5.34, pdfmake@0.3.11, unpdf@1.7.0, html-to-text@10.0.1, jsdom@29.1.1
Behaviour: the terms of a list of terms and their figures become one run of text with nothing
           between them, and so does the next term. What the page hides (hidden) is printed.
Guess:     each term and each figure on a line of its own, as in a browser, or at least a blank;
           no hidden words.
WORDS

cat >try.mjs <<'JS'
import htmlToPdfmake from 'html-to-pdfmake';
import { convert } from 'html-to-text';
import { JSDOM } from 'jsdom';
import pdfmake from 'pdfmake';
import { extractText } from 'unpdf';
const html = '<dl><dt>Ward 1</dt><dd>79.4</dd><dt>Ward 2</dt><dd>83.1</dd></dl><p hidden>Not yet published</p>';
const { window } = new JSDOM('');
pdfmake.setFonts({ Plain: { normal: 'Helvetica' } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);
const bytes = await pdfmake.createPdf({ content: htmlToPdfmake(html, { window }), defaultStyle: { font: 'Plain' } }).getBuffer();
const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
console.log('html-to-pdfmake:', JSON.stringify(text.trim()));
console.log('html-to-text:', JSON.stringify(convert(html)));
JS

seen=$(node try.mjs)
expected='html-to-pdfmake: "Ward 179.4Ward 283.1\nNot yet published"
html-to-text: "Ward 179.4Ward 283.1\n\nNot yet published"'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
