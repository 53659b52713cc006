#!/usr/bin/env bash
# resvg: pictures that are drawn one after another are all held in memory until the loop is left.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error --save-exact @resvg/resvg-js@2.6.2 >/dev/null ||
  { echo "The package could not be installed." >&2; exit 2; }

cat <<'WORDS'
@resvg/resvg-js@2.6.2
Behaviour: what render() drew is given back only between turns of the event loop, however
           often the garbage is collected before: a loop over some hundred pictures for
           sharing holds the pixels of all. One `await setImmediate()` after each frees them.
Guess:     A picture that nothing refers to any more is freed when garbage is collected.
WORDS

cat >draw.mjs <<'JS'
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="9" height="9"/></svg>';
const turns = process.argv[2] === 'turns';
const before = process.memoryUsage().rss;
for (let i = 0; i < 100; i += 1) {
  new Resvg(svg).render();
  globalThis.gc();
  if (turns) await setImmediate();
}
// Pixels of one picture: 1200 by 630, four bytes each. Rounded: held are about as many as were drawn, or few.
const held = (process.memoryUsage().rss - before) / (1200 * 630 * 4);
console.log(held > 80 ? 'about all 100 are held' : held < 20 ? 'few are held' : `${Math.round(held)} are held`);
JS
seen="in a loop:     $(node --expose-gc draw.mjs loop)
between turns: $(node --expose-gc draw.mjs turns)"
expected='in a loop:     about all 100 are held
between turns: few are held'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
