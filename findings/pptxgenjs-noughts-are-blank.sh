#!/usr/bin/env bash
# A gap of 0 that a chart of PptxGenJS draws is a blank cell, like one that is missing, in the workbook behind it.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact pptxgenjs@4.0.1 jszip@3.10.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
pptxgenjs@4.0.1, jszip@3.10.1
Behaviour: behind a chart in PowerPoint lies a workbook, which is opened by who wants its figures. Of bars
           and lines a 0 that is drawn is an empty cell there, as the figure that is missing is; a
           scatter keeps it.
Guess:     what is drawn and what lies behind it are one: 0 in both, and null alone is blank.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const PptxGenJS = require('pptxgenjs');
const { loadAsync } = require('jszip');
const gaps = [0.4, 0, null, -0.5];
for (const type of ['bar', 'line', 'scatter']) {
  const deck = new PptxGenJS();
  const series = { name: 'Gap', labels: ['Moor', 'Fen', 'Isle', 'Dale'], values: gaps };
  const data = type === 'scatter' ? [{ name: 'Place', values: [1, 2, 3, 4] }, series] : [series];
  deck.addSlide().addChart(deck.charts[type.toUpperCase()], data, { x: 1, y: 1, w: 5, h: 3 });
  const zip = await loadAsync(await deck.write({ outputType: 'nodebuffer' }));
  const chart = await zip.file(/charts\/chart\d+\.xml$/)[0].async('string');
  const drawn = /<c:(?:val|yVal)>.*?<\/c:(?:val|yVal)>/s.exec(chart)[0];
  const book = await loadAsync(await zip.file(/embeddings.*xlsx$/)[0].async('nodebuffer'));
  const sheet = await book.file('xl/worksheets/sheet1.xml').async('string');
  const cells = [...sheet.matchAll(/<c r="B[2-5]"[^>]*>\s*<v>(.*?)<\/v>/gs)].map(([, figure]) => figure || 'blank');
  const points = [...drawn.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, figure]) => figure || 'blank');
  console.log(`${type}: drawn ${points.join(', ')}; cells ${cells.join(', ')}`);
}
JS

seen=$(node try.mjs)
expected='bar: drawn 0.4, 0, blank, -0.5; cells 0.4, blank, blank, -0.5
line: drawn 0.4, 0, blank, -0.5; cells 0.4, blank, blank, -0.5
scatter: drawn 0.4, 0, blank, -0.5; cells 0.4, 0, blank, -0.5'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
