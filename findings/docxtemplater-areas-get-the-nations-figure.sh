#!/usr/bin/env bash
# docxtemplater gives an area without a figure the figure of the nation, where both have the same name.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact docxtemplater@3.71.0 pizzip@3.3.0 easy-template-x@7.2.8 docx@9.15.2 mammoth@1.13.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
docxtemplater@3.71.0, easy-template-x@7.2.8 (docx@9.15.2 writes the template, mammoth@1.13.0 reads)
Behaviour: what is null, or missing, in a row of a loop is looked for in what is around the loop, and
           printed. easy-template-x leaves null empty, and fills what is missing from outside too. 0 is
           printed, but a section {^deaths} for areas without a figure is shown for 0 deaths.
Guess:     null is a value: it is known that there is none, and nothing is printed.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Document, Packer, Paragraph } = require('docx');
const Docxtemplater = require('docxtemplater');
const { TemplateHandler } = require('easy-template-x');
const mammoth = require('mammoth');
const PizZip = require('pizzip');
const write = (lines) => {
  const children = lines.map((line) => new Paragraph(line));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
};
const read = async (buffer) => (await mammoth.extractRawText({ buffer })).value.trim().replace(/\n+/g, ' / ');
const areas = [{ area: 'Moor', rate: 79.4 }, { area: 'Vale', rate: null }, { area: 'Dale' }];
const data = { rate: 82.1, deaths: 0, areas };
const lines = ['Nation: {rate}', '{#areas}{area}: {rate}; {/areas}'];
const fill = new Docxtemplater(new PizZip(await write([...lines, '{^deaths}No figure.{/deaths}'])));
fill.render(data);
console.log(`docxtemplater: ${await read(fill.getZip().generate({ type: 'nodebuffer' }))}`);
const filled = await new TemplateHandler().process(await write(lines), data);
console.log(`easy-template-x: ${await read(Buffer.from(filled))}`);
JS

seen=$(node try.mjs)
expected='docxtemplater: Nation: 82.1 / Moor: 79.4; Vale: 82.1; Dale: 82.1;  / No figure.
easy-template-x: Nation: 82.1 / Moor: 79.4; Vale: ; Dale: 82.1;'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
