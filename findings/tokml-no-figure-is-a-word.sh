#!/usr/bin/env bash
# @placemarkio/tokml writes a figure of null to KML as the word "null", and the reader beside it gives that word.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @placemarkio/tokml@0.3.9 @tmcw/togeojson@7.1.3 tokml@0.4.0 @xmldom/xmldom@0.9.12 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@placemarkio/tokml@0.3.9, @tmcw/togeojson@7.1.3, tokml@0.4.0, @xmldom/xmldom@0.9.12
Behaviour: what is missing is written as four letters, which any map program shows in the balloon of
           the area, and it comes back as text that is neither null nor blank. The older tokml
           leaves the cell empty.
Guess:     an empty value, or none; null again when it is read.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { toKML } from '@placemarkio/tokml';
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
const tokml = createRequire(import.meta.url)('tokml');
const features = [{ type: 'Feature', properties: { area: 'Arden', rate: null }, geometry: { type: 'Point', coordinates: [-1, 53] } }];
for (const [name, write] of [['@placemarkio/tokml', toKML], ['tokml', tokml]]) {
  const text = write({ type: 'FeatureCollection', features });
  const { rate } = kml(new DOMParser().parseFromString(text, 'text/xml')).features[0].properties;
  console.log(`${name}: ${text.match(/<value>(?!Arden)[^<]*<.value>/)[0]}, read again ${JSON.stringify(rate)}`);
}
JS

seen=$(node try.mjs)
expected='@placemarkio/tokml: <value>null</value>, read again "null"
tokml: <value></value>, read again ""'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
