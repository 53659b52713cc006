#!/usr/bin/env bash
# linkedom: every node has an entry in one weak map of all listeners, with a map of its own that is empty.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact linkedom@0.18.12 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
linkedom@0.18.12
Behaviour: Each node that is made, attributes and texts too, is put into one WeakMap with
           a new Map for its listeners. Weak entries are dear to collect: of two thousand
           pages read only to be checked, a tenth of the processor time goes to them.
Guess:     A node without a listener costs nothing but itself.
WORDS

cat >count.mjs <<'JS'
import { createRequire } from 'node:module';
let empty = 0;
class Counting extends WeakMap {
  set(key, value) {
    if (value instanceof Map && value.size === 0) empty += 1;
    return super.set(key, value);
  }
}
globalThis.WeakMap = Counting;
const { parseHTML } = createRequire(import.meta.url)('linkedom');
empty = 0;
parseHTML(`<html><body>${'<p id="a" class="b">c</p>'.repeat(1000)}</body></html>`);
console.log(`${empty} empty maps for 1000 paragraphs of two attributes and a text`);
JS
seen=$(node count.mjs)
expected='4003 empty maps for 1000 paragraphs of two attributes and a text'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
