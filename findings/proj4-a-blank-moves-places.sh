#!/usr/bin/env bash
# proj4 moves a place by 125 metres where the name of a datum has a blank instead of a low line.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact proj4@2.22.0 @turf/distance@7.4.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
proj4@2.22.0, @turf/distance@7.4.0
Behaviour: the move from the datum of a grid to that of satellites is looked up by the datum's
           name. "OSGB_1936" and "Ordnance Survey of Great Britain 1936" are known; "OSGB 1936",
           the name that the register of such systems gave it for long, is not, and then the two
           are taken for the same, without a word.
Guess:     the name is known with a blank too, as the longer one is, or a warning is given.
WORDS

cat >try.mjs <<'JS'
import { distance } from '@turf/distance';
import proj4 from 'proj4';
const definition = (datum) =>
  `PROJCS["British National Grid",GEOGCS["OSGB36",DATUM["${datum}",SPHEROID["Airy 1830",6377563.396,299.3249646]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],` +
  'PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",49],PARAMETER["central_meridian",-2],PARAMETER["scale_factor",0.9996012717],PARAMETER["false_easting",400000],PARAMETER["false_northing",-100000],UNIT["metre",1]]';
const place = (datum) => proj4(definition(datum), 'WGS84', [530000, 180000]);
for (const datum of ['OSGB_1936', 'Ordnance Survey of Great Britain 1936', 'OSGB 1936']) {
  const moved = distance(place('OSGB_1936'), place(datum), { units: 'meters' });
  console.log(`${datum}: ${Math.round(moved)} m from the place of OSGB_1936`);
}
JS

seen=$(node try.mjs)
expected='OSGB_1936: 0 m from the place of OSGB_1936
Ordnance Survey of Great Britain 1936: 0 m from the place of OSGB_1936
OSGB 1936: 125 m from the place of OSGB_1936'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
