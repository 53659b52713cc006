#!/usr/bin/env bash
# geo-coordinates-parser reads a place west of Greenwich by less than a degree as one to the east.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact geo-coordinates-parser@1.7.4 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
geo-coordinates-parser@1.7.4
Behaviour: the minus of -0 is lost where degrees and minutes stand apart: London and Brighton move
           over the meridian. From -1 degree on, with a W, and in decimals the sign is kept.
Guess:     -0°7′39″ is 0.1275 to the west.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { convert } = createRequire(import.meta.url)('geo-coordinates-parser');
const apart = ['51°30′26″, -1°7′39″', '51°30′26″, -0°7′39″', '51 30 26, -0 7 39', '51:30:26, -0:07:39'];
for (const place of [...apart, '51°30′26″N 0°7′39″W', '51.5074, -0.1275']) {
  console.log(`${place}: ${convert(place).decimalLongitude}`);
}
JS

seen=$(node try.mjs)
expected='51°30′26″, -1°7′39″: -1.1275
51°30′26″, -0°7′39″: 0.1275
51 30 26, -0 7 39: 0.1275
51:30:26, -0:07:39: 0.1275
51°30′26″N 0°7′39″W: -0.1275
51.5074, -0.1275: -0.1275'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
