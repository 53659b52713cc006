#!/usr/bin/env bash
# color-blind turns a grey pink to who cannot tell red from green, and @bjornlu/colorblind leaves it grey.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact color-blind@0.1.3 @bjornlu/colorblind@1.0.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
color-blind@0.1.3, @bjornlu/colorblind@1.0.3
Behaviour: of two libraries that show a colour as people with a colour vision deficiency see it, one gives
           greys a tint of pink, so that #808080 is #8b7b80 to it and #808080 to the other. The reds and blues
           of a map differ as well.
Guess:     a grey holds no red or green to confuse: it is the same to all.
WORDS

cat >try.mjs <<'JS'
import { simulate } from '@bjornlu/colorblind';
import { createRequire } from 'node:module';
const blind = createRequire(import.meta.url)('color-blind');
const other = (hex, kind) => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `#${Object.values(simulate({ r, g, b }, kind)).map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
};
for (const [name, hex] of [['grey', '#808080'], ['red', '#d4351c'], ['blue', '#1d70b8']]) {
  const seen = ['protanopia', 'deuteranopia'].map((kind) => `${kind} ${blind[kind](hex)} and ${other(hex, kind)}`);
  console.log(`${name} ${hex}: ${seen.join(', ')}`);
}
JS

seen=$(node try.mjs)
expected='grey #808080: protanopia #817e7f and #808080, deuteranopia #8b7b80 and #808080
red #d4351c: protanopia #7e712f and #50501b, deuteranopia #906b0c and #6a6a18
blue #1d70b8: protanopia #4e6ab2 and #6262b8, deuteranopia #336eb7 and #5555ba'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
