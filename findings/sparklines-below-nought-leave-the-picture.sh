#!/usr/bin/env bash
# @fnando/sparkline and sparkline-svg draw gaps below nought outside the picture, where none is seen.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @fnando/sparkline@0.3.10 sparkline-svg@1.0.4 linkedom@0.18.12 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@fnando/sparkline@0.3.10, sparkline-svg@1.0.4, linkedom@0.18.12
Behaviour: the scale runs from 0 to the highest figure. Gaps that go from -2.5 to 2.5 years reach
           below the lower edge; where all are below nought the whole line is outside or upside
           down. A figure that is missing is drawn as 0.
Guess:     the lowest figure is at the lower edge, and a missing one is left out.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { parseHTML } from 'linkedom';
const require = createRequire(import.meta.url);
const { sparkline } = require('@fnando/sparkline/dist/sparkline.commonjs2.js');
const Sparkline = require('sparkline-svg').default;
const { document, window } = parseHTML('<html><body></body></html>');
Object.assign(globalThis, { document, window });
const heights = (path) => path.match(/[-\d.]+[ ,][-\d.]+/g).map((at) => at.split(/[ ,]/)[1]).slice(-3);
const fnando = (figures) => {
  const svg = document.createElement('svg');
  svg.setAttribute('width', 100);
  svg.setAttribute('height', 100);
  svg.setAttribute('stroke-width', 0);
  sparkline(svg, figures);
  return heights(svg.querySelector('.sparkline--line').getAttribute('d'));
};
console.log('From the top of a picture 100 high:');
for (const figures of [[79.4, 81, 83.1], [-2.5, 0, 2.5], [-5, -3, -1], [79.4, null, 83.1]]) {
  const second = heights(new Sparkline(figures).d);
  console.log(`${JSON.stringify(figures)}: ${fnando(figures).join(', ')}; sparkline-svg ${second.join(', ')}`);
}
JS

seen=$(node try.mjs)
expected='From the top of a picture 100 high:
[79.4,81,83.1]: 6.27, 4.43, 2; sparkline-svg 4.4525, 2.5271, 0
[-2.5,0,2.5]: 194, 98, 2; sparkline-svg 200, 100, 0
[-5,-3,-1]: -382, -190, 2; sparkline-svg -400, -200, 0
[79.4,null,83.1]: 6.27, 98, 2; sparkline-svg 4.4525, 100, 0'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
