#!/usr/bin/env bash
# Chart.js draws the figure of 2021 at 2020 where labels are text and the years of the points are numbers.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact chart.js@4.6.1 @napi-rs/canvas@1.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
chart.js@4.6.1 (drawn with @napi-rs/canvas@1.1.1)
Behaviour: with the labels "2019", "2020" and "2021" and two points whose x is the number 2019 and
           2021, the second point is drawn above 2020: a number that is no label stands for its own
           place in the list of points. With the labels as numbers and the years as text the points
           are drawn at new labels after the last.
Guess:     the point of 2021 is drawn at 2021, or nowhere.
WORDS

cat >try.mjs <<'JS'
import { createCanvas } from '@napi-rs/canvas';
import { Chart, registerables } from 'chart.js';
Chart.register(...registerables);
const options = { animation: false, responsive: false, devicePixelRatio: 1, events: [] };
const drawn = (labels, years) => {
  const data = years.map((x, i) => ({ x, y: 79 + i }));
  const chart = new Chart(createCanvas(400, 300), { type: 'line', data: { labels, datasets: [{ label: 'Age', data }] }, options });
  const { scales } = chart;
  return chart.getDatasetMeta(0).data
    .map((point, i) => `${JSON.stringify(years[i])} above ${JSON.stringify(scales.x.getLabelForValue(scales.x.getValueForPixel(point.x)))}, place ${scales.x.getValueForPixel(point.x) + 1}`)
    .join('; ');
};
console.log(`labels of text: ${drawn(['2019', '2020', '2021'], [2019, 2021])}`);
console.log(`labels of numbers: ${drawn([2019, 2020, 2021], ['2019', '2021'])}`);
console.log(`both of text: ${drawn(['2019', '2020', '2021'], ['2019', '2021'])}`);
JS

seen=$(node try.mjs)
expected='labels of text: 2019 above "2019", place 1; 2021 above "2020", place 2
labels of numbers: "2019" above "2019", place 4; "2021" above "2021", place 5
both of text: "2019" above "2019", place 1; "2021" above "2021", place 3'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
