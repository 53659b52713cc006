#!/usr/bin/env bash
# Four checks of contrast take no notice of how see-through a colour is: a pale grey passes as black.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact colord@2.14.0 tinycolor2@1.6.0 wcag-contrast@3.0.0 get-contrast@3.0.0 color-contrast@1.0.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
colord@2.14.0, tinycolor2@1.6.0, wcag-contrast@3.0.0, get-contrast@3.0.0, color-contrast@1.0.0
Behaviour: black at 40% on white, as one draws a band of likely values or a note, is what the
           screen shows as #999, 2.85 to 1. Four libraries read the colour, with its alpha, and
           answer 21 to 1, and that it may be read; the fifth lays it over the ground first.
Guess:     a check that accepts a colour with alpha takes it into account, or refuses it.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';
import tinycolor from 'tinycolor2';
const require = createRequire(import.meta.url);
const load = (name) => { const found = require(name); return found.colorContrast ?? found.default ?? found; };
extend([a11y]);
const [ink, ground] = ['rgba(0, 0, 0, 0.4)', '#ffffff'];
const say = (name, ratio) => console.log(`${name}: ${ratio.toFixed(2)}`);
say('colord', colord(ink).contrast(ground));
say('tinycolor2', tinycolor.readability(ink, ground));
say('wcag-contrast', load('wcag-contrast').hex('#00000066', ground));
say('get-contrast', load('get-contrast').ratio(ink, ground));
say('color-contrast', load('color-contrast')(ink, ground));
JS

seen=$(node try.mjs)
expected='colord: 21.00
tinycolor2: 21.00
wcag-contrast: 21.00
get-contrast: 21.00
color-contrast: 2.85'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
