#!/usr/bin/env bash
# striptags takes away what stands between "<5" and the next ">".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact striptags@3.2.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
striptags@3.2.0
Behaviour: a "<" before anything but a space begins a tag, a figure too: all words as far as the
           next ">" are lost, or all that follow where there is none.
Guess:     no tag begins with a figure: HTML, the browsers and sanitize-html keep "<5" as text.
WORDS

cat >try.mjs <<'JS'
import striptags from 'striptags';
const texts = ['Fewer than <5 deaths; rate >2', 'Gap <1 year in Arden, >2 in Bohun', 'Suppressed: <5. Arden has 7, Bohun 9.', 'p < 0.05'];
console.log(texts.map((text) => `${text} => ${striptags(text)}`).join('\n'));
JS

seen=$(node try.mjs)
expected='Fewer than <5 deaths; rate >2 => Fewer than 2
Gap <1 year in Arden, >2 in Bohun => Gap 2 in Bohun
Suppressed: <5. Arden has 7, Bohun 9. => Suppressed: 
p < 0.05 => p < 0.05'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
