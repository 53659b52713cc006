#!/usr/bin/env bash
# In react-sparklines a year without a figure is drawn as 0, and the lowest year has no bar.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact react-sparklines@1.7.0 react@19.3.1 react-dom@19.3.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
react-sparklines@1.7.0, react@19.3.1, react-dom@19.3.1
Behaviour: a null among years of life pulls the line down to the foot of the picture, and 79.1
           and 79.9 beside it come to lie at one height, as 80 pixels of 0.8 years become 0.8 of
           one; the mean it draws counts the null as well. Bars begin at the lowest figure,
           which has none.
Guess:     a gap in the line, as for years that are not there; a bar for each figure.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { createElement } = require('react');
const { renderToStaticMarkup } = require('react-dom/server');
const { Sparklines, SparklinesBars, SparklinesLine, SparklinesReferenceLine } = require('react-sparklines');
const drawn = (data, part, settings) =>
  renderToStaticMarkup(createElement(Sparklines, { data, height: 80, margin: 0, width: 100 }, createElement(part, settings)));
for (const years of [[79.1, 79.5, 79.9], [79.1, null, 79.9]]) {
  const points = drawn(years, SparklinesLine).match(/points="([^"]+)" style="[^"]*fill:none/)[1].split(' ');
  const heights = points.filter((_, i) => i % 2).map((y) => (80 - Number(y)).toFixed(1));
  const mean = drawn(years, SparklinesReferenceLine, { type: 'mean' }).match(/y1="([^"]+)"/)[1];
  console.log(`${years.map(String).join(', ')}: heights ${heights.join(', ')} of 80, mean at ${(80 - Number(mean)).toFixed(1)}`);
}
const bars = [...drawn([79.1, 79.5, 79.9], SparklinesBars).matchAll(/<rect[^>]* height="([^"]+)"/g)];
console.log(`bars of 79.1, 79.5, 79.9: ${bars.map(([, height]) => Number(height).toFixed(1)).join(', ')}`);
JS

seen=$(node try.mjs)
expected='79.1, 79.5, 79.9: heights 0.0, 40.0, 80.0 of 80, mean at 40.0
79.1, null, 79.9: heights 79.2, 0.0, 80.0 of 80, mean at 53.1
bars of 79.1, 79.5, 79.9: 0.0, 40.0, 80.0'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
