#!/usr/bin/env bash
# Billboard.js hides ages over 75 together with those under 75 where they are called ">75" and "<75".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact billboard.js@4.1.0 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
billboard.js@4.1.0 (in jsdom@29.1.1)
Behaviour: each line is found by a class made of its name, in which every sign is a hyphen: "<75",
           and ">75" are both bb-target--75, as "2021-22" and "2021/22" would be one. What hides or
           shows one does so to each; the chart itself still tells that the other is shown.
Guess:     each line is found by its whole name, as data.shown() does.
WORDS

cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<div id="chart"></div>', { pretendToBeVisual: true, runScripts: 'outside-only' });
const box = { x: 0, y: 0, left: 0, top: 0, width: 400, height: 300, right: 400, bottom: 300 };
window.SVGElement.prototype.getBBox = () => box;
window.SVGElement.prototype.getTotalLength = () => 10;
window.Element.prototype.getBoundingClientRect = () => ({ ...box, toJSON: () => box });
window.eval(readFileSync('node_modules/billboard.js/dist/billboard.pkgd.js', 'utf8'));
const columns = [['<75', 310, 302], ['>75', 5400, 5380], ['All ages', 980, 975]];
const chart = window.bb.generate({ bindto: '#chart', size: { width: 400, height: 300 }, transition: { duration: 0 }, data: { columns, type: 'line' } });
const lines = () => [...window.document.querySelectorAll('.bb-chart-line')];
const seen = () => lines().filter(({ style }) => style.display !== 'none').map((line) => line.__data__.id);
const settled = async (list) => { for (let turn = 0; turn < 100 && seen().join() !== list; turn += 1) await wait(50); };
await settled('<75,>75,All ages');
console.log(`at first: ${seen().join(', ')}`);
chart.hide('<75');
await settled('All ages');
console.log(`after hide("<75"): ${seen().join(', ')} to be seen; shown by the chart: ${chart.data.shown().map(({ id }) => id).join(', ')}`);
process.exit();
JS

seen=$(node try.mjs)
expected='at first: <75, >75, All ages
after hide("<75"): All ages to be seen; shown by the chart: >75, All ages'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
