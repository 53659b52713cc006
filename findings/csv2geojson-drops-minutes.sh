#!/usr/bin/env bash
# csv2geojson drops the minutes of 51 30 26 N, 0 7 39 W: London comes to lie in Sussex.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact csv2geojson@5.1.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
csv2geojson@5.1.2
Behaviour: degrees with their signs are read whole. Written with blanks or colons, as they often are
           in tables, all after the first figure is left out, and no error is given, as one is for a
           cell that begins with no figure.
Guess:     the place, or an error.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { csv2geojson } = createRequire(import.meta.url)('csv2geojson');
const read = (lat, lon) => new Promise((done) => {
  const options = { latfield: 'lat', lonfield: 'lon', delimiter: ';' };
  csv2geojson(`lat;lon\n${lat};${lon}\n`, options, (errors, places) => {
    const [place] = places.features;
    if (!place) return done(errors[0].message);
    return done(place.geometry.coordinates.map((figure) => figure.toFixed(3)).join(', '));
  });
});
const written = [['51°30′26″N', '0°7′39″W'], ['51 30 26 N', '0 7 39 W'], ['51:30:26', '-0:07:39']];
for (const [lat, lon] of [...written, ['unknown', 'unknown']]) {
  console.log(`${lat}, ${lon}: ${await read(lat, lon)}`);
}
JS

seen=$(node try.mjs)
expected='51°30′26″N, 0°7′39″W: -0.128, 51.507
51 30 26 N, 0 7 39 W: 0.000, 51.000
51:30:26, -0:07:39: 0.000, 51.000
unknown, unknown: A row contained an invalid value for latitude or longitude'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
