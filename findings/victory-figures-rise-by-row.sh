#!/usr/bin/env bash
# Victory draws figures that are text as 1, 2, 3 in the order of the rows.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact victory@37.3.6 react@19.3.1 react-dom@19.3.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
victory@37.3.6, with react@19.3.1 and react-dom@19.3.1
Behaviour: where y is text, as every cell of a CSV file is, it is the name of a class: the first
           row is as high as 1, the second as 2, the third as 3. The axis bears the figures in that
           order, evenly spaced.
Guess:     text that is a number is drawn as one, or refused.
WORDS

cat >try.mjs <<'JS'
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { VictoryBar, VictoryChart } from 'victory';
const tops = (figures) => {
  const data = figures.map((y, i) => ({ x: `Area ${i + 1}`, y }));
  const svg = renderToStaticMarkup(createElement(VictoryChart, {}, createElement(VictoryBar, { data })));
  const bars = [...svg.matchAll(/<path[^>]* d="M [\d.]+, ([\d.]+)\s[^"]*?L [\d.]+, ([\d.]+)/g)];
  return bars.map(([, foot, top], i) => `${figures[i]} is ${Math.round(foot - top)} high`).join(', ');
};
console.log(`numbers: ${tops([79.4, 100.2, 84.1])}`);
console.log(`text: ${tops(['79.4', '100.2', '84.1'])}`);
JS

seen=$(node try.mjs)
expected='numbers: 79.4 is 158 high, 100.2 is 200 high, 84.1 is 168 high
text: 79.4 is 67 high, 100.2 is 133 high, 84.1 is 200 high'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
