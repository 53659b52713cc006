#!/usr/bin/env bash
# numerizer reads 1.5 million as 1.5000000, and half a million as "<frac>2 aNaN".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact numerizer@0.0.4 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
numerizer@0.0.4
Behaviour: noughts are put behind the figure, whether it has decimals or not: 2 million is 2000000,
           and 2.25 million, with six noughts more, is 2.25. "Half a million" loses its words.
Guess:     1500000, 2250000 and 500000.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const loaded = createRequire(import.meta.url)('numerizer');
const numerizer = loaded.default ?? loaded;
for (const words of ['2 million people', '1.5 million people', '£2.25 billion', 'half a million', 'three quarters', 'one in four']) {
  console.log(`${words}: ${numerizer(words)}`);
}
JS

seen=$(node try.mjs)
expected='2 million people: 2000000 people
1.5 million people: 1.5000000 people
£2.25 billion: £2.25000000000
half a million: <frac>2 aNaN
three quarters: 0.75
one in four: 1 in 4'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
