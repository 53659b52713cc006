#!/usr/bin/env bash
# chardet takes UTF-8 with no more than a few signs beyond ASCII for an older encoding.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact chardet@2.2.0 iconv-lite@0.7.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
chardet@2.2.0, iconv-lite@0.7.3
Behaviour: with fewer than four signs beyond ASCII valid UTF-8 counts for less than an encoding of
           single bytes whose language the letters resemble; read so, the names are broken. With
           more it is UTF-8.
Guess:     bytes that are valid UTF-8 are UTF-8: no other text has such pairs by chance.
WORDS

cat >try.mjs <<'JS'
import chardet from 'chardet';
import iconv from 'iconv-lite';
for (const text of ['area,rate\nCôte,79.4\n', 'area,rate\nArden’s Edge,79.4\n', 'area,rate\nCôte,79.4\nArden’s Edge,77.2\n', 'area,rate\nCôte,79.4\nArden’s Edge,77.2\nBohun’s Côte,78.1\n']) {
  const bytes = Buffer.from(text, 'utf8');
  const name = chardet.detect(bytes);
  console.log(`${name}: ${iconv.decode(bytes, name).split('\n').slice(1, -1).join('; ')}`);
}
JS

seen=$(node try.mjs)
expected='ISO-8859-2: CĂ´te,79.4
UTF-8: Arden’s Edge,79.4
windows-1250: CĂ´te,79.4; Ardenâ€™s Edge,77.2
UTF-8: Côte,79.4; Arden’s Edge,77.2; Bohun’s Côte,78.1'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
