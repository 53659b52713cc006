#!/usr/bin/env bash
# A place that has no figure pulls the surface that Turf interpolates down to nought.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @turf/interpolate@7.4.0 @turf/helpers@7.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@turf/interpolate@7.4.0, @turf/helpers@7.4.0
Behaviour: a figure of null counts as 0 in the surface between places; where the figure is left out
           altogether an error is thrown.
Guess:     null is no figure either: an error, or the surface of the places that have one, from 79
           to 82.
WORDS

cat >try.mjs <<'JS'
import { featureCollection, point } from '@turf/helpers';
import { interpolate } from '@turf/interpolate';
const places = [[[-1, 53], 79], [[-0.9, 53.1], 82], [[-1, 53.1], 80]].map(([at, figure]) => point(at, { figure }));
const lowest = (last) => {
  const surface = interpolate(featureCollection([...places, point([-0.9, 53], last)]), 3, { property: 'figure', gridType: 'point', units: 'kilometers' });
  return Math.min(...surface.features.map(({ properties }) => properties.figure)).toFixed(1);
};
const seen = (last) => { try { return `lowest ${lowest(last)}`; } catch (error) { return error.message; } };
console.log(`fourth place 81: ${seen({ figure: 81 })}`);
console.log(`fourth place null: ${seen({ figure: null })}`);
console.log(`fourth place without: ${seen({})}`);
JS

seen=$(node try.mjs)
expected='fourth place 81: lowest 79.5
fourth place null: lowest 22.0
fourth place without: zValue is missing'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
