#!/usr/bin/env bash
# Of three classes of six areas leaflet-choropleth gives the first the lowest area alone, in every mode.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact leaflet-choropleth@1.1.4 leaflet@1.9.4 jsdom@29.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
leaflet-choropleth@1.1.4, leaflet@1.9.4, jsdom@29.1.1
Behaviour: steps counts the limits between classes and the lowest figure as one of them, so that
           by quantiles the classes hold one, two and three areas, and by equal intervals one,
           one and four. An area without a figure has the colour of the lowest.
Guess:     two areas in each class by quantiles; no colour, or one of its own, where there is no
           figure.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
const require = createRequire(import.meta.url);
globalThis.window = new JSDOM('').window;
globalThis.document = window.document;
Object.defineProperty(globalThis, 'navigator', { configurable: true, value: window.navigator });
globalThis.L = require('leaflet');
require('leaflet-choropleth');
const areas = [['Arden', 70.1], ['Bohun', 70.4], ['Corve', 79.2], ['Dene', 79.6], ['Esk', 83.3], ['Fal', 83.5], ['Gade', null]];
const features = areas.map(([area, years], i) => ({ type: 'Feature', properties: { area, years }, geometry: { type: 'Point', coordinates: [-i, 51] } }));
for (const [mode, name] of [['q', 'quantiles'], ['e', 'equal intervals'], ['k', 'k-means']]) {
  const layer = L.choropleth({ type: 'FeatureCollection', features }, { valueProperty: 'years', scale: ['white', 'red'], steps: 3, mode, pointToLayer: (_, place) => L.circleMarker(place) });
  const classes = layer.options.colors.map((colour) => layer.getLayers().filter((area) => area.options.fillColor === colour).map((area) => area.feature.properties.area).join(' '));
  console.log(`${name}: ${classes.join(' | ')}`);
}
JS

seen=$(node try.mjs)
expected='quantiles: Arden Gade | Bohun Corve | Dene Esk Fal
equal intervals: Arden Gade | Bohun | Corve Dene Esk Fal
k-means: Arden Gade | Bohun | Corve Dene Esk Fal'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
