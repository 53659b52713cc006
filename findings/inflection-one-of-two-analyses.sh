#!/usr/bin/env bash
# inflection makes "analyses" of analysis and "analyasis" of analyses; one case of rabies is a "raby".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact inflection@3.0.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
inflection@3.0.2
Behaviour: a word put into the plural and back is another word: analyasis, emphase, focuse. Words
           that are no plurals lose their s: diabete, hepatiti, censu, raby; of NHS it makes NHs and
           NH.
Guess:     singularize() undoes pluralize(), and leaves alone what is one already.
WORDS

cat >try.mjs <<'JS'
import { pluralize, singularize } from 'inflection';
for (const word of ['council', 'analysis', 'emphasis', 'focus', 'diabetes', 'hepatitis', 'rabies', 'census', 'NHS']) {
  console.log(`${word}: plural ${pluralize(word)}, of that the singular ${singularize(pluralize(word))}`);
}
JS

seen=$(node try.mjs)
expected='council: plural councils, of that the singular council
analysis: plural analyses, of that the singular analyasis
emphasis: plural emphases, of that the singular emphase
focus: plural focuses, of that the singular focuse
diabetes: plural diabetes, of that the singular diabete
hepatitis: plural hepatitis, of that the singular hepatiti
rabies: plural rabies, of that the singular raby
census: plural census, of that the singular censu
NHS: plural NHs, of that the singular NH'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
