#!/usr/bin/env bash
# accounting reads the limits 79.4–80.1 as 79.48, 12 per 1,000 as 121000, and loses a true minus.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact accounting@0.4.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
accounting@0.4.1
Behaviour: unformat throws away all but figures, points and hyphens and reads what is left as far
           as it is a number: two figures become one, and "−0.5" with the true minus that d3-format
           writes becomes 0.5. Text without figures is 0.
Guess:     NaN for what is no amount, the first figure at most, and −0.5 for −0.5.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { unformat } = createRequire(import.meta.url)('accounting');
const texts = ['£1,234.50', '79.4–80.1', '12 per 1,000', '−0.5', '-0.5', 'c'];
console.log(texts.map((text) => `${text}: ${unformat(text)}`).join('\n'));
JS

seen=$(node try.mjs)
expected='£1,234.50: 1234.5
79.4–80.1: 79.48
12 per 1,000: 121000
−0.5: 0.5
-0.5: -0.5
c: 0'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
