#!/usr/bin/env bash
# Node: v8.serialize gives other bytes for equal values, by where a text came from and by what is shared.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true, "allowScripts": { "node": true } }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact node@26.10.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }
export PATH="$dir/node_modules/.bin:$PATH"

cat <<'WORDS'
node@26.10.0
Behaviour: The bytes of v8.serialize tell a text that was cut from one with an en dash or a euro
           sign from the same text typed, and an object that stands twice from two equal ones.
           As a key of what is kept between two runs they miss, though nothing changed.
Guess:     Values that are equal all through (isDeepStrictEqual) have the same bytes, as by JSON.
WORDS

cat >try.js <<'JS'
import { isDeepStrictEqual } from 'node:util';
import { serialize } from 'node:v8';
const place = { period: '2022 to 2024' };
const pairs = {
  'cut from a longer text': [['Blackpool, Lancashire'], ['Blackpool, Lancashire – unitary'.slice(0, 21)]],
  'one object twice': [[place, place], [{ ...place }, { ...place }]],
};
for (const [what, [one, other]] of Object.entries(pairs)) {
  const isSame = (write) => Buffer.from(write(one)).equals(Buffer.from(write(other)));
  console.log(`${what}: equal ${isDeepStrictEqual(one, other)}, JSON ${isSame(JSON.stringify)}, v8 ${isSame(serialize)}`);
}
JS
seen=$(node try.js) || { echo "It could not be tried." >&2; exit 2; }
expected='cut from a longer text: equal true, JSON true, v8 false
one object twice: equal true, JSON true, v8 false'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
