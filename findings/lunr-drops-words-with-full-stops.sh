#!/usr/bin/env bash
# In lunr a word that a question, a comma or a full stop follows is found nowhere, though the texts hold it.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact lunr@2.3.9 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
lunr@2.3.9
Behaviour: full stops and brackets are taken off words when texts are read, not when a search is:
           `Where is Hull?` and `Hull,` find nothing, and `St. Helens` nothing by `St.`. The words
           least and most are left out of both: `least deprived` finds the most deprived as well,
           with the same score and, as it stands first, above it.
Guess:     what a search is made of goes through the same steps as the texts; a name copied from a
           text finds it.
WORDS

cat >try.mjs <<'JS'
import lunr from 'lunr';
const texts = ['Most deprived tenth', 'Least deprived tenth', 'Kingston upon Hull, City of', 'St. Helens'];
const index = lunr(function () {
  this.ref('id');
  this.field('text');
  texts.forEach((text, id) => this.add({ id, text }));
});
for (const query of ['Hull', 'Hull,', 'Where is Hull?', 'St.', 'least deprived']) {
  const found = index.search(query).map(({ ref, score }) => `${texts[ref]} (${score.toFixed(1)})`);
  console.log(`${query}: ${found.join('; ') || 'nothing'}`);
}
JS

seen=$(node try.mjs)
expected='Hull: Kingston upon Hull, City of (1.0)
Hull,: nothing
Where is Hull?: nothing
St.: nothing
least deprived: Most deprived tenth (0.8); Least deprived tenth (0.8)'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
