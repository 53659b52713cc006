#!/usr/bin/env bash
# Lightning CSS takes `translate` away where `transform` follows it, and turns the move where it precedes it.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact lightningcss@1.33.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
lightningcss@1.33.0
Behaviour: translate, rotate and scale stand beside transform and work before it, in whatever order
           they are written. Lightning CSS drops those written before a transform, and puts those
           after it at the end of its list: 10px to the right, beside a turn of 90 degrees, is 10px
           down, and beside a scale of 2 it is 20px. Labels of a chart stand elsewhere.
Guess:     the smaller CSS draws the same; each property is kept, or put before the list.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { transform } = createRequire(import.meta.url)('lightningcss');
const rules = [
  '.label{translate:10px 0;transform:rotate(90deg)}',
  '.label{transform:rotate(90deg);translate:10px 0}',
  '.label{transform:scale(2);translate:10px 0}',
  '.label{rotate:90deg;translate:10px 0}',
];
for (const rule of rules) {
  const { code, warnings } = transform({ filename: 'chart.css', code: Buffer.from(rule), minify: true });
  console.log(`${rule} becomes ${code}, ${warnings.length} warnings`);
}
JS

seen=$(node try.mjs)
expected='.label{translate:10px 0;transform:rotate(90deg)} becomes .label{transform:rotate(90deg)}, 0 warnings
.label{transform:rotate(90deg);translate:10px 0} becomes .label{transform:rotate(90deg)translate(10px)}, 0 warnings
.label{transform:scale(2);translate:10px 0} becomes .label{transform:scale(2)translate(10px)}, 0 warnings
.label{rotate:90deg;translate:10px 0} becomes .label{translate:10px;rotate:90deg}, 0 warnings'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
