#!/usr/bin/env bash
# Where men have no figure for Bohun, ApexCharts draws the one for women of Bohun over Corve, and that of Corve over no name.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact apexcharts@7.6.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
apexcharts@7.6.1
Behaviour: points are given with the names of their areas, and those of the first series alone are
           written below the axis; the figures of the other series stand by their place in the
           list, as years do in lines: the second of women is Bohun's, the second name is Corve. In
           a heat map 0 is left white without its figure, like null.
Guess:     a figure stands over the name that is given with it; 0 has the palest colour.
WORDS

cat >try.mjs <<'JS'
import ApexCharts from 'apexcharts/ssr';
const named = (figures) => Object.entries(figures).map(([x, y]) => ({ x, y }));
const draw = async (type, ...series) => {
  const options = { chart: { type }, series: series.map((data, index) => ({ name: `Series ${index + 1}`, data })), dataLabels: { enabled: true } };
  const svg = await ApexCharts.renderToHTML(options, { width: 600, height: 260 });
  const words = (kind) =>
    [...svg.matchAll(/<text x="([\d.]+)"[^>]*class="([^"]*)"[^>]*>(?:<tspan>)?([^<]*)/g)]
      .filter(([, , found]) => found.includes(kind))
      .map(([, x, , text]) => ({ x: Number(x), text }));
  return { figures: words('label').filter(({ text }) => /^\d/.test(text)), names: words('xaxis-label') };
};
const men = { Arden: 79.4, Corve: 81 };
const women = { Arden: 83, Bohun: 83.5, Corve: 84 };
const { figures, names } = await draw('bar', named(men), named(women));
console.log(`names below the axis: ${names.map(({ text }) => text).join(', ')}`);
for (const figure of ['81', '83.5', '84']) {
  const { x } = figures.find(({ text }) => text === figure);
  const over = names.find((name) => Math.abs(name.x - x) < 90);
  console.log(`${figure} is drawn over ${over?.text ?? 'no name'}`);
}
const { figures: shown } = await draw('heatmap', named({ Arden: 79.4, Bohun: 0, Corve: null }));
console.log(`in a heat map of 79.4, 0 and null: ${shown.map(({ text }) => text).join(', ')}`);
JS

seen=$(node try.mjs)
expected='names below the axis: Arden, Corve
81 is drawn over Corve
83.5 is drawn over Corve
84 is drawn over no name
in a heat map of 79.4, 0 and null: 79.4'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
