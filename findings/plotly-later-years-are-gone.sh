#!/usr/bin/env bash
# Plotly draws 2009-10, 2010-11 and 2011-12 and leaves the years after them out.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact plotly.js-dist-min@4.1.2 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
plotly.js-dist-min@4.1.2 (in jsdom@29.1.1)
Behaviour: `2009-10` to `2011-12` are taken for October 2009 to December 2011. One of them is
           enough to make the axis one of dates, on which `2012-13`, the thirteenth month, has no
           place: the later figures are not drawn, without a word. From 2012-13 on all are drawn.
Guess:     one point for each of five texts; a value that does not fit is told of.
WORDS

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<div id="chart"></div>', { runScripts: 'outside-only' });
window.URL.createObjectURL = () => '';
window.HTMLCanvasElement.prototype.getContext = () => null;
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 10, height: 10 });
window.SVGElement.prototype.getComputedTextLength = () => 10;
window.matchMedia = () => ({ matches: false, addListener() {}, removeListener() {} });
window.eval(readFileSync('node_modules/plotly.js-dist-min/plotly.min.js', 'utf8'));
const chart = window.document.getElementById('chart');
const draw = async (first, last) => {
  const years = [];
  for (let year = first; year <= last; year += 1) years.push(`${year}-${year - 1999}`);
  const trace = { x: years, y: years.map((_, index) => 79 + index / 10), mode: 'markers' };
  await window.Plotly.newPlot(chart, [trace], { width: 400, height: 300 });
  const { type } = chart.layout.xaxis;
  const points = chart.querySelectorAll('.point').length;
  console.log(`${years.join(' ')}: axis ${type}, ${points} of ${years.length} points`);
};
await draw(2009, 2013);
await draw(2011, 2015);
await draw(2012, 2016);
process.exit();
JS

seen=$(node try.mjs)
expected='2009-10 2010-11 2011-12 2012-13 2013-14: axis date, 3 of 5 points
2011-12 2012-13 2013-14 2014-15 2015-16: axis date, 1 of 5 points
2012-13 2013-14 2014-15 2015-16 2016-17: axis category, 5 of 5 points'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
