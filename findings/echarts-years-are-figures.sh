#!/usr/bin/env bash
# ECharts draws the headings of a table as bars of height 2019 and 2020 where the years in them are numbers.
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
Behaviour: the first row of a dataset is taken for headings only if it holds no number. With the
           years 2019 and 2020 as numbers a further area is drawn, called "area", with bars of 2019
           and 2020 beside which those of 80 years cannot be seen. As text they are headings.
Guess:     the first row is the headings, whether its years are text or numbers.
WORDS

cat >try.mjs <<'JS'
import * as echarts from 'echarts';
const drawn = (years) => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 300 });
  const bars = { type: 'bar', label: { show: true, formatter: ({ name, value, encode }) => `${name}=${value[encode.y[0]]}` } };
  const source = [['area', ...years], ['East', 80, 81], ['West', 82, 83]];
  chart.setOption({ animation: false, dataset: { source }, xAxis: { type: 'category' }, yAxis: {}, series: [bars, bars] });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return [...svg.matchAll(/>([^<]*=[^<]*)</g)].map(([, text]) => text).join(', ');
};
console.log(`years as numbers: ${drawn([2019, 2020])}`);
console.log(`years as text: ${drawn(['2019', '2020'])}`);
JS

seen=$(node try.mjs)
expected='years as numbers: area=2019, East=80, West=82, area=2020, East=81, West=83
years as text: East=80, West=82, East=81, West=83'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
