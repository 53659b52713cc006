#!/usr/bin/env bash
# Lightning CSS takes the colour and the height for older browsers away where it is told of no browsers.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact lightningcss@1.33.0 csso@5.0.5 clean-css@5.3.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
lightningcss@1.33.0, csso@5.0.5, clean-css@5.3.3
Behaviour: of a property given twice, once for browsers that do not know the second value, only
           the second is kept; a browser without oklch draws the words in the colour of their
           parent, one without dvh no height. With targets named both are kept, as the other two
           minifiers keep them always.
Guess:     a minifier keeps what a browser might need; named targets are for taking more away.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const csso = require('csso');
const CleanCss = require('clean-css');
const { transform } = require('lightningcss');
const rules = ['.map{color:#0b0c0c;color:oklch(20% .1 200)}', '.map{height:100vh;height:100dvh}'];
for (const rule of rules) {
  const light = (targets) => String(transform({ filename: 'map.css', code: Buffer.from(rule), minify: true, targets }).code);
  console.log(`Lightning CSS: ${light()}`);
  console.log(`  with targets: ${light({ safari: 14 << 16 })}`);
  console.log(`  csso: ${csso.minify(rule).css}`);
  console.log(`  clean-css: ${new CleanCss().minify(rule).styles}`);
}
JS

seen=$(node try.mjs)
expected='Lightning CSS: .map{color:oklch(20% .1 200)}
  with targets: .map{color:#0b0c0c;color:oklch(20% .1 200)}
  csso: .map{color:#0b0c0c;color:oklch(20%.1 200)}
  clean-css: .map{color:#0b0c0c;color:oklch(20% .1 200)}
Lightning CSS: .map{height:100dvh}
  with targets: .map{height:100vh;height:100dvh}
  csso: .map{height:100vh;height:100dvh}
  clean-css: .map{height:100vh;height:100dvh}'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
