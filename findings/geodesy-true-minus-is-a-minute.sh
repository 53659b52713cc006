#!/usr/bin/env bash
# geodesy reads a longitude of −0.1278, with the true minus, as 0.1278 minutes east: a place moves nine kilometres.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact geodesy@2.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
geodesy@2.4.0
Behaviour: what is no figure parts degrees from minutes, the true minus too, and nothing before it
           is 0 degrees: the figure is a sixtieth, and east for west. 5-9 is five degrees and nine
           minutes. A hyphen before it is read as minus, and what is no figure at all is NaN.
Guess:     -0.1278, or NaN: the true minus is what well set tables and d3-format have.
WORDS

cat >try.mjs <<'JS'
const { default: Dms } = await import('geodesy/dms.js');
const { default: LatLon } = await import('geodesy/latlon-spherical.js');
const london = new LatLon(51.5074, -0.1278);
for (const text of ['-0.1278', '−0.1278', '0.1278W', '−2.5', '5-9', 'unknown']) console.log(`${text}: ${Dms.parse(text)}`);
console.log(`moved: ${(london.distanceTo(LatLon.parse('51.5074', '−0.1278')) / 1000).toFixed(1)} km`);
JS

seen=$(node try.mjs)
expected='-0.1278: -0.1278
−0.1278: 0.00213
0.1278W: -0.1278
−2.5: 0.041666666666666664
5-9: 5.15
unknown: NaN
moved: 9.0 km'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
