#!/usr/bin/env bash
# parse-color reads rgb(29 112 184), a blue, as rgb(29,1,1), nearly black, and hsl without commas as nothing at all.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact parse-color@1.0.0 color@5.0.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
parse-color@1.0.0, color@5.0.3
Behaviour: colours as style sheets are written today, parted by blanks, are taken for a single
           number, and green and blue become 1; shares are numbers; a colour of eight digits gets
           five parts. Nothing is thrown, where a colour that it does not know at all has no parts.
Guess:     29, 112, 184, as browsers and the library beside it have it, or no parts.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import Color from 'color';
const parse = createRequire(import.meta.url)('parse-color');
for (const text of ['#1d70b8', 'rgb(29,112,184)', 'rgb(29 112 184)', 'rgb(29 112 184 / 40%)', 'rgb(11%,44%,72%)', 'hsl(208 73% 42%)', '#1d70b866', 'oklch(0.5 0.1 240)']) {
  let other;
  try { other = Color(text).rgb().string(); } catch { other = 'refused'; }
  console.log(`${text}: ${JSON.stringify(parse(text).rgba)}; by color ${other}`);
}
JS

seen=$(node try.mjs)
expected='#1d70b8: [29,112,184,1]; by color rgb(29, 112, 184)
rgb(29,112,184): [29,112,184,1]; by color rgb(29, 112, 184)
rgb(29 112 184): [29,1,1]; by color rgb(29, 112, 184)
rgb(29 112 184 / 40%): [29,1,1]; by color rgba(29, 112, 184, 0.4)
rgb(11%,44%,72%): [11,44,72,1]; by color rgb(28, 112, 184)
hsl(208 73% 42%): [null,null,null,1]; by color rgb(29, 112, 185)
#1d70b866: [29,112,184,102,1]; by color rgba(29, 112, 184, 0.4)
oklch(0.5 0.1 240): undefined; by color refused'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
