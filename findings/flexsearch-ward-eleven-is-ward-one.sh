#!/usr/bin/env bash
# FlexSearch finds Ward 1 first for "ward 11", and nothing for "5000" in "5,000".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact flexsearch@0.8.212 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
flexsearch@0.8.212
Behaviour: a letter that stands twice in a row counts once, and that goes for figures too: 1, 11
           and 111 are the same word, 20 and 200 too, and the one that was entered first comes
           first.
Guess:     doubled letters are joined in words, where a slip of the pen is likely, not in figures;
           the exact number comes first.
WORDS

cat >try.mjs <<'JS'
import { Index } from 'flexsearch';
const names = ['Ward 1', 'Ward 11', 'Ward 111', 'Table 20', 'Table 200', '5,000 people'];
const index = new Index();
names.forEach((name, i) => index.add(i, name));
for (const term of ['ward 1', 'ward 11', 'table 200', '5000']) {
  console.log(`${term}: ${index.search(term).map((i) => names[i]).join(', ') || 'nothing'}`);
}
JS

seen=$(node try.mjs)
expected='ward 1: Ward 1, Ward 11, Ward 111
ward 11: Ward 1, Ward 11, Ward 111
table 200: Table 20, Table 200
5000: nothing'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
