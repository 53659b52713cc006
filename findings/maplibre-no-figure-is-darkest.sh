#!/usr/bin/env bash
# MapLibre paints an area without a figure black, and with to-number as one with 0.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @maplibre/maplibre-gl-style-spec@26.6.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@maplibre/maplibre-gl-style-spec@26.6.0
Behaviour: a step or an interpolation over a null gives the fill its default, black: on a scale
           from light to dark the worst of all, with no more than a line in the console. Wrapped in
           to-number a null and an empty text are 0, the lowest class.
Guess:     an area without a figure is not painted.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { createPropertyExpression, latest } = createRequire(import.meta.url)('@maplibre/maplibre-gl-style-spec');
console.warn = () => {};
const classes = (input) => ['step', input, 'rgb(255, 240, 220)', 50, 'rgb(200, 80, 40)'];
const paint = (expression, properties) => {
  const made = createPropertyExpression(expression, 'paint.fill-color', latest.paint_fill['fill-color']);
  const { r, g, b } = made.value.evaluate({ zoom: 5 }, { type: 3, properties });
  return `rgb(${[r, g, b].map((part) => Math.round(part * 255)).join(', ')})`;
};
for (const properties of [{ rate: 40 }, { rate: 60 }, { rate: null }, {}, { rate: '' }]) {
  console.log(`${JSON.stringify(properties)}: ${paint(classes(['get', 'rate']), properties)}, with to-number ${paint(classes(['to-number', ['get', 'rate']]), properties)}`);
}
JS

seen=$(node try.mjs)
expected='{"rate":40}: rgb(255, 240, 220), with to-number rgb(255, 240, 220)
{"rate":60}: rgb(200, 80, 40), with to-number rgb(200, 80, 40)
{"rate":null}: rgb(0, 0, 0), with to-number rgb(255, 240, 220)
{}: rgb(0, 0, 0), with to-number rgb(255, 240, 220)
{"rate":""}: rgb(0, 0, 0), with to-number rgb(255, 240, 220)'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
