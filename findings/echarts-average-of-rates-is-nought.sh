#!/usr/bin/env bash
# ECharts draws the line of the average at 0 where rates are below 0.005.
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
Behaviour: the value of a line at the average, the lowest or the highest is rounded to two
           decimals, and the line is drawn there: with 1.2, 1.3 and 1.45 in a thousand it lies on
           the axis. `precision`, said to be of use when averages are shown, moves it.
Guess:     the line goes through the average; rounding is a matter of its label.
WORDS

cat >try.mjs <<'JS'
import * as echarts from 'echarts';
const line = (precision) => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 400, height: 300 });
  const markLine = { symbol: 'none', data: [{ type: 'average' }], ...precision };
  chart.setOption({ animation: false, xAxis: { data: ['a', 'b', 'c'] }, yAxis: {}, series: [{ type: 'bar', data: [0.0012, 0.0013, 0.00145], markLine }] });
  const svg = chart.renderToSVGString();
  const [, height] = svg.match(/d="M[\d.]+ ([\d.]+)L[^"]*"[^>]*stroke-dasharray/);
  const rate = chart.convertFromPixel({ yAxisIndex: 0 }, Number(height));
  chart.dispose();
  return Math.abs(rate).toFixed(4);
};
console.log(`drawn at ${line({})}; with a precision of 5 at ${line({ precision: 5 })}`);
JS

seen=$(node try.mjs)
expected='drawn at 0.0000; with a precision of 5 at 0.0013'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
