#!/usr/bin/env bash
# pdf2json gives the text of a page from its last line to the first: a table’s head comes after its rows.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact pdf2json@4.1.0 pdfkit@0.20.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
pdf2json@4.1.0, pdfkit@0.20.2
Behaviour: getRawTextContent sorts the lines of a page by their height as if it were counted
           from the foot, though it is from the top: the last line comes first. Its data event
           gives the same words in the order of the page.
Guess:     the order of the page, as by the data event.
WORDS

cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import PDFParser from 'pdf2json';
import PDFDocument from 'pdfkit';
const page = new PDFDocument();
const parts = [];
page.on('data', (part) => parts.push(part));
const end = new Promise((resolve) => page.on('end', resolve));
[['Area', 'Men'], ['Arden', '79.4'], ['Bohun', '80.1'], ['Source', 'made up']].forEach((row, i) =>
  row.forEach((cell, column) => page.text(cell, 72 + column * 100, 72 + i * 30)));
page.end();
await end;
writeFileSync('page.pdf', Buffer.concat(parts));
const { log } = console;
console.log = () => {};
const parser = new PDFParser(null, true);
const data = await new Promise((resolve, reject) => {
  parser.on('pdfParser_dataReady', resolve);
  parser.on('pdfParser_dataError', reject);
  parser.loadPDF('page.pdf');
});
console.log = log;
const lines = parser.getRawTextContent().split(/\r?\n/).filter((line) => line.trim() && !line.includes('Page ('));
console.log('raw text:', lines.map((line) => line.trim().replace(/\s+/g, ' ')).join(' / '));
console.log('data:', (data ?? parser.data).Pages[0].Texts.map((text) => decodeURIComponent(text.R[0].T)).join(' '));
process.exit(0);
JS

seen=$(node try.mjs)
expected='Warning: Setting up fake worker.
raw text: Source made up / Bohun 80.1 / Arden 79.4 / Area Men
data: Area Men Arden 79.4 Bohun 80.1 Source made up'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
