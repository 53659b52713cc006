#!/usr/bin/env bash
# The major axis that Turf gives for an ellipse of spread is the shorter one, the minor the longer.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @turf/standard-deviational-ellipse@7.4.0 @turf/helpers@7.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@turf/standard-deviational-ellipse@7.4.0, @turf/helpers@7.4.0
Behaviour: semiMajorAxis is the short half, semiMinorAxis the long one, whichever way the points
           lie.
Guess:     the major axis is the longer, as the word has it.
WORDS

cat >try.mjs <<'JS'
import { featureCollection, point } from '@turf/helpers';
import { standardDeviationalEllipse } from '@turf/standard-deviational-ellipse';
const places = { 'west to east': [[-2, 0], [-1, 0.1], [0, 0], [1, -0.1], [2, 0]], 'south to north': [[0, -2], [0.1, -1], [0, 0], [-0.1, 1], [0, 2]], aslant: [[-2, -2], [-1, -0.9], [0, 0], [1, 0.9], [2, 2]] };
for (const [name, coordinates] of Object.entries(places)) {
  const { semiMajorAxis, semiMinorAxis } = standardDeviationalEllipse(featureCollection(coordinates.map((at) => point(at)))).properties.standardDeviationalEllipse;
  console.log(`${name}: major ${semiMajorAxis.toFixed(2)}, minor ${semiMinorAxis.toFixed(2)}`);
}
JS

seen=$(node try.mjs)
expected='west to east: major 0.08, minor 2.00
south to north: major 0.08, minor 2.00
aslant: major 0.06, minor 2.80'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
