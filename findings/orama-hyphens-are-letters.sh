#!/usr/bin/env bash
# Orama finds Stoke-on-Trent by "stoke" and not by "trent", and by "newcastle tyne" Newcastle-under-Lyme first.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @orama/orama@3.1.18 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@orama/orama@3.1.18
Behaviour: a name with hyphens is one word, found by its beginning alone, and as a rare word it
           counts for more: Newcastle upon Tyne, in which both words of the search stand, comes
           second to Newcastle-under-Lyme, which begins with one.
Guess:     hyphens part words, as in MiniSearch and lunr; a name with both words comes first.
WORDS

cat >try.mjs <<'JS'
import { create, insert, search } from '@orama/orama';
const places = await create({ schema: { name: 'string' } });
for (const name of ['Newcastle upon Tyne', 'Newcastle-under-Lyme', 'Stoke-on-Trent', 'Hull']) {
  await insert(places, { name });
}
for (const term of ['stoke', 'trent', 'lyme', 'newcastle tyne']) {
  const { hits } = await search(places, { term });
  console.log(`${term}: ${hits.map(({ document }) => document.name).join('; ') || 'nothing'}`);
}
JS

seen=$(node try.mjs)
expected='stoke: Stoke-on-Trent
trent: nothing
lyme: nothing
newcastle tyne: Newcastle-under-Lyme; Newcastle upon Tyne'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
