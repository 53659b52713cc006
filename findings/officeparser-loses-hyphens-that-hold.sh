#!/usr/bin/env bash
# officeparser and word-extractor lose the hyphen that does not break: of Word the ages 5‑9 come out as 59, 2021‑22 as 202122.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact officeparser@7.8.0 word-extractor@1.0.4 docx@9.15.2 mammoth@1.13.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
officeparser@7.8.0, word-extractor@1.0.4, mammoth@1.13.0 (docx@9.15.2 writes the file)
Behaviour: what Word writes for Ctrl+Shift+hyphen, as one does lest a span be broken at the end of a
           line, is passed over, and so is a symbol put in by its menu (≥ before 65 here). A minus so
           written is gone. Text, Markdown and CSV are alike; mammoth keeps both. Nothing warns.
Guess:     a sign that is seen on the page is in its text.
WORDS

cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Document, NoBreakHyphen, Packer, Paragraph, SymbolRun, TextRun } = require('docx');
const mammoth = require('mammoth');
const { parseOffice } = require('officeparser');
const WordExtractor = require('word-extractor');
const held = (...parts) => new TextRun({ children: parts });
const hyphen = () => new NoBreakHyphen();
const lines = [
  [held('Ages 5', hyphen(), '9 in 2021', hyphen(), '22')],
  [held('Change ', hyphen(), '0.5')],
  [new TextRun('Ages '), new SymbolRun({ char: 'F0B3', symbolfont: 'Symbol' }), new TextRun('65')],
];
const children = lines.map((runs) => new Paragraph({ children: runs }));
const buffer = await Packer.toBuffer(new Document({ sections: [{ children }] }));
writeFileSync('ages.docx', buffer);
const read = await parseOffice('ages.docx');
console.log(`officeparser: ${JSON.stringify(read.toText())}`);
const extracted = await new WordExtractor().extract('ages.docx');
console.log(`word-extractor: ${JSON.stringify(extracted.getBody().trim())}`);
const { value } = await mammoth.extractRawText({ buffer });
console.log(`mammoth: ${JSON.stringify(value.trim().replaceAll('\n\n', '\n'))}`);
JS

seen=$(node try.mjs)
expected='officeparser: "Ages 59 in 202122\nChange 0.5\nAges 65"
word-extractor: "Ages 59 in 202122\nChange 0.5\nAges 65"
mammoth: "Ages 5‑9 in 2021‑22\nChange ‑0.5\nAges ≥65"'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
