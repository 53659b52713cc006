#!/usr/bin/env bash
# html-minifier-terser joins words in the text of an inline SVG that it keeps apart in HTML.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact html-minifier-terser@7.2.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
html-minifier-terser@7.2.0
Behaviour: collapseWhitespace removes the space before and after <tspan>, so a label on
           a chart is drawn as "Bury StEdmundsarea". The same words around <span> keep
           their spaces.
Guess:     <tspan> is inline like <span>: a space that is drawn is kept (as one space).
WORDS

cat >try.mjs <<'JS'
import { minify } from 'html-minifier-terser';
const options = { collapseWhitespace: true };
console.log(await minify('<p>Bury St <span>Edmunds</span> area</p>', options));
console.log(await minify('<svg viewBox="0 0 99 9"><text y="9">Bury St <tspan>Edmunds</tspan> area</text></svg>', options));
JS

seen=$(node try.mjs)
expected='<p>Bury St <span>Edmunds</span> area</p>
<svg viewBox="0 0 99 9"><text y="9">Bury St<tspan>Edmunds</tspan>area</text></svg>'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
