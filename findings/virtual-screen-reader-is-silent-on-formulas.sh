#!/usr/bin/env bash
# Guidepup's virtual screen reader says nothing of a formula in MathML, and reads on within a picture that has a name.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @guidepup/virtual-screen-reader@0.33.0 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@guidepup/virtual-screen-reader@0.33.0 (in jsdom@29.1.1)
Behaviour: <math> is left out with all its figures, in a sentence too, and a test of what is said
           passes without them. The words of an SVG with role="img" are read after its name, though
           browsers hide them. A list that starts at 5 is numbered from 1.
Guess:     a formula is read, at least its text; of a picture its name alone; numbers as they are shown.
WORDS

cat >try.mjs <<'JS'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('', { pretendToBeVisual: true });
for (const name of Object.getOwnPropertyNames(window))
  if (/^[A-Z][A-Za-z]*(Node|Element|Event|Observer|Range|List)$|^(Node|Element|Event|Text|Range)$/.test(name) && !(name in globalThis))
    globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document });
globalThis.getComputedStyle = window.getComputedStyle.bind(window);
const { virtual } = await import('@guidepup/virtual-screen-reader');
const formula = '<math><mi>r</mi><mo>=</mo><mfrac><mn>9</mn><mn>2</mn></mfrac></math>';
const parts = {
  formula: `<p>The rate is ${formula} here.</p>`,
  picture: '<svg role="img" aria-label="Deaths by year"><text>79.4</text></svg>',
  list: '<ol start="5"><li>Fifth</li></ol>',
};
for (const [part, html] of Object.entries(parts)) {
  window.document.body.innerHTML = html;
  await virtual.start({ container: window.document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  console.log(`${part}: ${(await virtual.spokenPhraseLog()).slice(1, -1).join(' | ')}`);
  await virtual.stop();
}
JS

seen=$(node try.mjs)
expected='formula: paragraph | The rate is | here. | end of paragraph
picture: image, Deaths by year | 79.4 | end of image, Deaths by year
list: list | listitem, level 1, position 1, set size 1 | Fifth | end of listitem, level 1, position 1, set size 1 | end of list'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
