#!/usr/bin/env bash
# To who hears a chart Chart2Music says that life expectancy goes from 0 years where an area has no figure.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact chart2music@1.20.0 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
chart2music@1.20.0 (in jsdom@29.1.1)
Behaviour: a point whose figure is null is taken for 0 in the range that is announced when the chart is
           reached; one of NaN is left out. The same null in a plain list of figures is refused, with its
           place.
Guess:     the range of the figures there are, 79.4 to 81, or an error in both.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<div id="chart" tabindex="0"></div><div id="words"></div>', { pretendToBeVisual: true });
window.matchMedia = () => ({ matches: false });
for (const name of Object.getOwnPropertyNames(window))
  if (/Element$|Event$|Observer$/.test(name) && !(name in globalThis)) globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document, matchMedia: window.matchMedia });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const { c2mChart } = createRequire(import.meta.url)('chart2music');
const axes = { x: { label: 'Year' }, y: { label: 'Years of life' } };
const element = window.document.getElementById('chart');
const cc = window.document.getElementById('words');
for (const gap of [null, NaN, 80.2]) {
  const years = [79.4, gap, 81];
  for (const data of [years.map((y, i) => ({ x: 2019 + i, y })), years]) {
    cc.textContent = '';
    const { err } = c2mChart({ type: 'line', title: 'Moor', axes, data, element, cc, options: { enableSound: false } });
    element.blur();
    element.focus();
    await new Promise((ready) => setTimeout(ready, 300));
    const said = err ? `refused: ${err}` : (cc.textContent.match(/Y is .*? to [0-9.]*\d/)?.[0] ?? 'nothing');
    console.log(`${gap} ${data === years ? 'in a list' : 'by year'}: ${said}`);
  }
}
process.exit();
JS

seen=$(node try.mjs)
expected='null by year: Y is "Years of life" from 0 to 81
null in a list: refused: The first item is a number, but item index 1 is not (value: null). All items should be of the same type.
NaN by year: Y is "Years of life" from 79.4 to 81
NaN in a list: Y is "Years of life" from 79.4 to 81
80.2 by year: Y is "Years of life" from 79.4 to 81
80.2 in a list: Y is "Years of life" from 79.4 to 81'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
