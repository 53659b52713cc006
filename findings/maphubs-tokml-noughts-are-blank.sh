#!/usr/bin/env bash
# @maphubs/tokml writes 0 deaths into KML as no figure, and leaves an area without borders out with its figures.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @maphubs/tokml@0.6.1 tokml@0.4.0 @placemarkio/tokml@0.3.9 @tmcw/togeojson@7.1.3 @xmldom/xmldom@0.9.12 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@maphubs/tokml@0.6.1, tokml@0.4.0, @placemarkio/tokml@0.3.9, @tmcw/togeojson@7.1.3, @xmldom/xmldom@0.9.12
Behaviour: 0 and false are empty values in the file, as a figure that is missing is. tokml, from which
           it was made, writes 0; for null @placemarkio/tokml writes the word null. In the files of
           two of the three an area that has no geometry, as the format allows, is gone.
Guess:     0 is a figure, and each area of the one file is in the other.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { DOMParser } from '@xmldom/xmldom';
import { kml } from '@tmcw/togeojson';
import { toKML } from '@placemarkio/tokml';
const require = createRequire(import.meta.url);
const area = (name, deaths, coordinates) => ({ type: 'Feature', properties: { name, deaths }, geometry: coordinates && { type: 'Point', coordinates } });
const areas = { type: 'FeatureCollection', features: [area('Arden', 0, [-1.5, 52]), area('Bohun', null, [0, 52]), area('Carse', 12, [1, 52]), area('Dunmow', 7, null)] };
const writers = { '@maphubs/tokml': require('@maphubs/tokml'), tokml: require('tokml'), '@placemarkio/tokml': toKML };
for (const [name, write] of Object.entries(writers)) {
  const { features } = kml(new DOMParser().parseFromString(write(areas), 'text/xml'));
  console.log(`${name}: ${features.map(({ properties }) => `${properties.name} "${properties.deaths}"`).join(', ')}`);
}
JS

seen=$(node try.mjs)
expected='@maphubs/tokml: Arden "", Bohun "", Carse "12"
tokml: Arden "0", Bohun "", Carse "12"
@placemarkio/tokml: Arden "0", Bohun "null", Carse "12", Dunmow "7"'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
