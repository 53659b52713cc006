#!/usr/bin/env bash
# SVGO by default removes role="img" and the ids that aria-labelledby points at, and keeps aria-labelledby.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact svgo@4.1.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
svgo@4.1.0
Behaviour: with no options, role="img" is dropped and so are the ids of <title> and
           <desc>, as if nothing used them, while aria-labelledby and aria-describedby
           stay and point nowhere.
Guess:     version 4 keeps <title> and viewBox by default; an id named by an aria
           attribute is in use, and a role is kept: the drawing is announced as before.
WORDS

cat >try.mjs <<'JS'
import { optimize } from 'svgo';
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img" aria-labelledby="name" aria-describedby="more">
  <title id="name">Gap by year</title><desc id="more">It grew.</desc><path d="M0 9L9 0"/></svg>`;
console.log(optimize(drawing).data);
JS

seen=$(node try.mjs)
expected='<svg xmlns="http://www.w3.org/2000/svg" aria-describedby="more" aria-labelledby="name" viewBox="0 0 9 9"><title>Gap by year</title><desc>It grew.</desc><path d="m0 9 9-9"/></svg>'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
