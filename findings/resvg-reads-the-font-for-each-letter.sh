#!/usr/bin/env bash
# resvg: a font that is given as a file is read again, whole, for every letter of a text.
# Exit: 0 it still is, 1 the behaviour has changed, 2 it could not be tried (Linux alone counts what is read).
set -euo pipefail
[ -r /proc/self/io ] || { echo "What a process has read is not counted here." >&2; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error --save-exact @resvg/resvg-js@2.6.2 dejavu-fonts-ttf@2.37.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@resvg/resvg-js@2.6.2, dejavu-fonts-ttf@2.37.3
Behaviour: each letter that is drawn opens the font file and reads all of it, again where the
           same letter comes twice: a text of 100 letters reads some 75 MB of a font of 0.75.
Guess:     A font is read once, when it is loaded: its size matters once a picture.
WORDS

cat >draw.mjs <<'JS'
import { readFileSync, statSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
const font = 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf';
const size = statSync(font).size;
const read = () => Number(/rchar: (\d+)/.exec(readFileSync('/proc/self/io', 'utf8'))[1]);
function timesRead(letters) {
  const text = `<text y="20" font-size="9" font-family="DejaVu Sans">${'a'.repeat(letters)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="30">${text}</svg>`;
  const before = read();
  new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [font] } }).render();
  return (read() - before) / size;
}
timesRead(1);
const [some, more] = [timesRead(10), timesRead(110)];
console.log(`100 more letters read the font ${Math.round((more - some) / 10) * 10} more times`);
JS
seen=$(node draw.mjs)
expected='100 more letters read the font 100 more times'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
