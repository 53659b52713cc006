#!/usr/bin/env bash
# geolib writes a longitude west of Greenwich without its sign or a letter: read back it lies to the east.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact geolib@3.3.14 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
geolib@3.3.14
Behaviour: decimalToSexagesimal leaves the sign out and puts no N, S, E or W: 0.1278 west and east,
           and north and south, are written alike. Its own toDecimal reads all of them as east and
           north, though it knows a W.
Guess:     a minus or a letter, so that a place read back is where it was.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { decimalToSexagesimal, getDistance, toDecimal } = createRequire(import.meta.url)('geolib');
for (const longitude of [0.1278, -0.1278, -2.9916]) {
  const written = decimalToSexagesimal(longitude);
  const back = toDecimal(written);
  const away = getDistance({ latitude: 51.5, longitude }, { latitude: 51.5, longitude: back });
  console.log(`${longitude}: ${written}, read back ${back}, ${Math.round(away / 1000)} km away`);
}
console.log(`0° 07' 40.08" W: ${toDecimal(`0° 07' 40.08" W`)}`);
JS

seen=$(node try.mjs)
expected='0.1278: 0° 07'\'' 40.08", read back 0.1278, 0 km away
-0.1278: 0° 07'\'' 40.08", read back 0.1278, 18 km away
-2.9916: 2° 59'\'' 29.76", read back 2.9916, 415 km away
0° 07'\'' 40.08" W: -0.1278'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
