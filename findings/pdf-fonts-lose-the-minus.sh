#!/usr/bin/env bash
# PDFKit and jsPDF draw "−0.5" without its minus and "≥65" as "e65" in the fonts every PDF has.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact pdfkit@0.20.2 jspdf@4.2.1 unpdf@1.7.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
pdfkit@0.20.2, jspdf@4.2.1 (read back with unpdf@1.7.0)
Behaviour: a sign that the standard fonts do not have is written as the two bytes of its code (by
           jsPDF all signs of the line are), each of which is drawn: "≥" is a quote and "e", "≤" a
           quote and "d", and the true minus, which d3-format writes, a quote and nothing. No error
           is thrown.
Guess:     an error, as in pdf-lib, or at least an empty box.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { extractText } from 'unpdf';
const require = createRequire(import.meta.url);
const PDFDocument = require('pdfkit');
const { jsPDF } = require('jspdf');
const texts = ['aged ≥65', '≤5 deaths', '−0.5 years'];
const words = async (bytes) => {
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  return text.replace(/[^\x20-\x7e]/g, '');
};
async function byPdfkit(text) {
  const document = new PDFDocument();
  const parts = [];
  document.on('data', (part) => parts.push(part));
  const ended = new Promise((end) => document.on('end', end));
  document.text(text).end();
  await ended;
  return Buffer.concat(parts);
}
const byJspdf = (text) => new jsPDF().text(text, 10, 10).output('arraybuffer');
for (const text of texts) {
  console.log(`${text}: pdfkit ${await words(await byPdfkit(text))}, jspdf ${await words(byJspdf(text))}`);
}
JS

seen=$(node try.mjs)
expected='aged ≥65: pdfkit aged "e65, jspdf a g e d "e 6 5
≤5 deaths: pdfkit "d5 deaths, jspdf "d 5 d e a t h s
−0.5 years: pdfkit " 0.5 years, jspdf " 0 . 5 y e a r s'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
