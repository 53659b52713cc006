#!/usr/bin/env bash
# TQ 30 80 is the corner of its square kilometre to geodesy and the middle to mt-osgridref: 707 metres away.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact geodesy@2.4.0 mt-osgridref@0.1.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
geodesy@2.4.0, mt-osgridref@0.1.0
Behaviour: a reference to the National Grid of four figures names a square of one kilometre. One reader
           gives the south-west corner as the place, the other the middle; of ten figures, for a
           metre, both give the corner. Of two figures they are seven kilometres apart.
Guess:     the corner in both: eastings and northings are what the digits say.
WORDS

cat >try.mjs <<'JS'
import OsGridRef from 'geodesy/osgridref.js';
import { createRequire } from 'node:module';
const Middle = createRequire(import.meta.url)('mt-osgridref');
for (const reference of ['TQ 3 8', 'TQ 30 80', 'TQ 300 800', 'TQ 30000 80000']) {
  const [corner, middle] = [OsGridRef.parse(reference), Middle.parse(reference)];
  const apart = Math.hypot(corner.easting - middle.easting, corner.northing - middle.northing).toFixed(0);
  console.log(`${reference}: geodesy ${corner.easting} ${corner.northing}, mt-osgridref ${middle.easting} ${middle.northing}: ${apart} m apart`);
}
JS

seen=$(node try.mjs)
expected='TQ 3 8: geodesy 530000 180000, mt-osgridref 535000 185000: 7071 m apart
TQ 30 80: geodesy 530000 180000, mt-osgridref 530500 180500: 707 m apart
TQ 300 800: geodesy 530000 180000, mt-osgridref 530050 180050: 71 m apart
TQ 30000 80000: geodesy 530000 180000, mt-osgridref 530000 180000: 0 m apart'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
