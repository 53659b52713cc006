#!/usr/bin/env bash
# fast-xml-parser decodes &amp; by default and leaves numeric character references as they are.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact fast-xml-parser@5.12.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
fast-xml-parser@5.12.1
Behaviour: the five named entities of XML are decoded, but &#244; and &#xE9;, which
           belong to XML as well, arrive as they stand until htmlEntities is switched
           on.
Guess:     any XML reader decodes character references: they are no HTML entities and
           need no option.
WORDS

cat >try.mjs <<'JS'
import { XMLParser } from 'fast-xml-parser';
const xml = '<name>Ynys M&#244;n &amp; Caf&#xE9;</name>';
console.log(new XMLParser().parse(xml).name);
console.log(new XMLParser({ htmlEntities: true }).parse(xml).name);
JS

seen=$(node try.mjs)
expected='Ynys M&#244;n & Caf&#xE9;
Ynys Môn & Café'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
