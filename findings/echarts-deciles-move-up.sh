#!/usr/bin/env bash
# ECharts draws the point of decile 1 at decile 2, and leaves out the last, where deciles are numbers.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact echarts@6.1.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
echarts@6.1.0
Behaviour: on an axis of categories a number is a place counted from 0, even where the categories
           are the numbers 1, 2 and 3: each point moves up one, and the third is not drawn. As text
           they are where they should be. No warning is given.
Guess:     the point [1, 76.9] is drawn at the category 1.
WORDS

cat >try.mjs <<'JS'
import * as echarts from 'echarts';
const drawn = (deciles) => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 400, height: 300 });
  const label = { show: true, formatter: ({ name, value }) => `decile ${name}: ${value[1]}` };
  const data = deciles.map((decile, row) => [decile, [76.9, 79.4, 83.1][row]]);
  chart.setOption({ animation: false, xAxis: { type: 'category', data: deciles }, yAxis: {}, series: [{ type: 'scatter', label, data }] });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return [...svg.matchAll(/>(decile [^<]*)</g)].map(([, text]) => text).join('; ');
};
console.log(`numbers: ${drawn([1, 2, 3])}`);
console.log(`text: ${drawn(['1', '2', '3'])}`);
JS

seen=$(node try.mjs)
expected='numbers: decile 2: 76.9; decile 3: 79.4
text: decile 1: 76.9; decile 2: 79.4; decile 3: 83.1'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
