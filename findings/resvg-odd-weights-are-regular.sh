#!/usr/bin/env bash
# resvg draws font weights that are no whole hundred in the regular face: 750 is lighter than 600.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @resvg/resvg-js@2.6.2 dejavu-fonts-ttf@2.37.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@resvg/resvg-js@2.6.2 dejavu-fonts-ttf@2.37.3
Behaviour: with a regular and a bold face at hand, font-weight 600, 700 and 800 are bold, and 650
           and 750 are regular, without a warning. As wide as the text is, so one can measure.
Guess:     CSS fonts takes any weight from 1 to 1000 and goes to the nearest face, so that what
           is bold at 600 is bold at 650; variable fonts made such weights common on pages.
WORDS

cat >try.mjs <<'JS'
import { Resvg } from '@resvg/resvg-js';
const faces = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];
const fontFiles = faces.map((name) => `node_modules/dejavu-fonts-ttf/ttf/${name}`);
for (const weight of [400, 600, 650, 700, 750, 800]) {
  const text = `<text y="40" font-family="DejaVu Sans" font-size="30" font-weight="${weight}">Blackpool</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60">${text}</svg>`;
  const { width } = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).getBBox();
  console.log(`${weight}: ${width.toFixed(1)} wide, ${width > 150 ? 'bold' : 'regular'}`);
}
JS

seen=$(node try.mjs)
expected='400: 139.5 wide, regular
600: 158.8 wide, bold
650: 139.5 wide, regular
700: 158.8 wide, bold
750: 139.5 wide, regular
800: 158.8 wide, bold'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
