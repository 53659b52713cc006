#!/usr/bin/env bash
# gray-matter throws on broken front matter once; the second reading of the same text says it has none.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact gray-matter@4.0.3 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
gray-matter@4.0.3
Behaviour: without options the result is cached by text before the YAML is read. The
           first call throws; a second call with the same text returns the half-made
           entry: no data and no error. And what one caller changes in the data of good
           text, the next caller receives.
Guess:     the same text gives the same answer: the error each time, and data of its own
           to each caller.
WORDS

cat >try.mjs <<'JS'
import matter from 'gray-matter';
const broken = '---\nareas: [1, 2\n---\nWords\n';
for (const n of [1, 2]) {
  try {
    console.log(`reading ${n}: data ${JSON.stringify(matter(broken).data)}, no error`);
  } catch (error) {
    console.log(`reading ${n}: ${error.name}`);
  }
}
const good = '---\nyear: 2022\n---\n';
matter(good).data.year = 'changed by the first caller';
console.log(`good text, second caller: ${matter(good).data.year}`);
JS

seen=$(node try.mjs)
expected='reading 1: YAMLException
reading 2: data {}, no error
good text, second caller: changed by the first caller'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
