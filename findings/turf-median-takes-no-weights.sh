#!/usr/bin/env bash
# The centre by medians that Turf weights by people is the same whoever lives where.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @turf/center-median@7.4.0 @turf/helpers@7.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@turf/center-median@7.4.0, @turf/helpers@7.4.0
Behaviour: each weight is multiplied into a distance and then divided by it, so that it drops out:
           searched for long, the centre is one place with a million people in the west or in the
           east. The weights only say where the search begins; it ends after ten steps, somewhere
           between, so that the answer has the look of a weighted one.
Guess:     where 998 of 1,000 people live is the median centre, in any weighting.
WORDS

cat >try.mjs <<'JS'
import { centerMedian } from '@turf/center-median';
import { featureCollection, point } from '@turf/helpers';
const where = (people, options) => {
  const towns = [[0, 51], [0, 52], [3, 51.5]].map((at, row) => point(at, { people: people[row] }));
  const centre = centerMedian(featureCollection(towns), { weight: 'people', ...options });
  return centre.geometry.coordinates.map((degrees) => degrees.toFixed(2)).join(' ');
};
for (const people of [[1, 1, 1], [1000, 1000, 998000], [998000, 1000, 1000]]) {
  console.log(`${people.join(', ')} people: ${where(people)}; searched for long: ${where(people, { counter: 1000, tolerance: 1e-9 })}`);
}
JS

seen=$(node try.mjs)
expected='1, 1, 1 people: 0.46 51.50; searched for long: 0.46 51.50
1000, 1000, 998000 people: 0.94 51.50; searched for long: 0.46 51.50
998000, 1000, 1000 people: 0.23 51.20; searched for long: 0.46 51.50'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
