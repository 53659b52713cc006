#!/usr/bin/env bash
# The legend that d3-svg-legend draws of life expectancy in three classes begins with "NaN to 78.0".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact d3-svg-legend@2.25.6 d3-scale@4.0.3 d3-selection@3.0.1 d3-transition@3.0.2 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
d3-svg-legend@2.25.6, d3-scale@4.0.3, d3-selection@3.0.1, d3-transition@3.0.2, jsdom@29.1.1
Behaviour: the first and the last class of a threshold scale, which have one bound, are written with
           NaN as the other. Classes of small rates all read "0.0 to 0.0", and a scale from -3 by 0
           to 10 is parted evenly, so that its turning point, 0, is not in the legend.
Guess:     "below 78" and "82 or more", decimals that part the classes, the figures of the scale.
WORDS

cat >try.mjs <<'JS'
import { scaleLinear, scaleQuantile, scaleThreshold } from 'd3-scale';
import { select } from 'd3-selection';
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<svg></svg>');
Object.assign(globalThis, { window, document: window.document });
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 9, height: 9 });
await import('d3-transition');
const { default: legend } = await import('d3-svg-legend');
const words = (scale) => {
  const svg = select(window.document.querySelector('svg'));
  svg.selectAll('*').remove();
  svg.call(legend.legendColor().scale(scale));
  return [...window.document.querySelectorAll('text.label')].map((label) => label.textContent).join(' | ');
};
console.log(words(scaleThreshold([78, 82], ['pale', 'middle', 'dark'])));
console.log(words(scaleQuantile([0.0011, 0.0014, 0.002, 0.0024, 0.003, 0.0041], ['pale', 'middle', 'dark'])));
console.log(words(scaleLinear([-3, 0, 10], ['red', 'white', 'blue'])));
JS

seen=$(node try.mjs)
expected='NaN to 78.0 | 78.0 to 82.0 | 82.0 to NaN
0.0 to 0.0 | 0.0 to 0.0 | 0.0 to 0.0
-3.0 | 0.3 | 3.5 | 6.8 | 10.0'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
