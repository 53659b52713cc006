#!/usr/bin/env bash
# A link of a map that <title> names has no name to dom-accessibility-api, one that <text> names none to accname.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact dom-accessibility-api@0.7.1 accname@1.1.0 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
dom-accessibility-api@0.7.1, accname@1.1.0 (in jsdom@29.1.1)
Behaviour: of links inside an SVG dom-accessibility-api (by which Testing Library finds things)
           reads <text> and passes over <title>, accname the other way round; neither reads the alt
           of an image map's <area>. Words around <br> are joined by the first. A test by either
           calls a sound link nameless, or finds it by a name that no browser gives.
Guess:     both work out the name that the standard (accname 1.1 and SVG-AAM) sets and browsers give.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
const require = createRequire(import.meta.url);
const { computeAccessibleName } = require('dom-accessibility-api');
const parts = {
  'link with title': ['<svg><a id="x" href="#"><title>Hull</title><path/></a></svg>', 'Hull'],
  'link with text': ['<svg><a id="x" href="#"><text>Hull</text></a></svg>', 'Hull'],
  'group with title': ['<svg><g id="x" role="img"><title>Hull</title></g></svg>', 'Hull'],
  'area with alt': ['<map><area id="x" href="#" alt="Hull"></map>', 'Hull'],
  'cell with br': ['<table><tr><td id="x">Kingston<br>upon Hull</td></tr></table>', 'Kingston upon Hull'],
};
const { window } = new JSDOM('');
for (const name of Object.getOwnPropertyNames(window))
  if (/^(Node|Element|HTML|SVG)/.test(name)) globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document });
const { getAccessibleName } = require('accname');
for (const [part, [html, right]] of Object.entries(parts)) {
  window.document.body.innerHTML = html;
  const element = window.document.getElementById('x');
  const names = [computeAccessibleName(element), getAccessibleName(element)];
  console.log(`${part}: right "${right}", dom-accessibility-api "${names[0]}", accname "${names[1]}"`);
}
JS

seen=$(node try.mjs)
expected='link with title: right "Hull", dom-accessibility-api "", accname "Hull"
link with text: right "Hull", dom-accessibility-api "Hull", accname ""
group with title: right "Hull", dom-accessibility-api "", accname "Hull"
area with alt: right "Hull", dom-accessibility-api "", accname ""
cell with br: right "Kingston upon Hull", dom-accessibility-api "Kingstonupon Hull", accname "Kingston upon Hull"'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
