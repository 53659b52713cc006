#!/usr/bin/env bash
# By string-similarity and fuzzball Herefordshire is Hertfordshire, where the list says "Herefordshire, County of".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact string-similarity@4.0.4 fuzzball@2.2.6 fast-fuzzy@1.12.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
string-similarity@4.0.4, fuzzball@2.2.6, fast-fuzzy@1.12.0
Behaviour: among names of councils the best match of both is another county, of which one letter
           differs, since each word more in the right name costs more than letters that are
           wrong; the score is high. fuzzball finds Northumberland for Hull, and takes signs
           away: to it ages <75 and ≥75 are the same. fast-fuzzy, which looks for the name
           within the other, finds both.
Guess:     a name that holds all of the words asked for comes before one that holds none;
           "under" is not "over".
WORDS

cat >try.mjs <<'JS'
import * as fuzzball from 'fuzzball';
import { search } from 'fast-fuzzy';
import similarity from 'string-similarity';
const councils = ['Hertfordshire', 'Herefordshire, County of', 'Kingston upon Hull, City of', 'Northumberland', 'Bristol, City of'];
for (const name of ['Herefordshire', 'Hull', 'Bristol']) {
  const { bestMatch } = similarity.findBestMatch(name, councils);
  const [[found, score]] = fuzzball.extract(name, councils);
  console.log(`${name}: string-similarity ${bestMatch.target} (${bestMatch.rating.toFixed(2)}), fuzzball ${found} (${score}), fast-fuzzy ${search(name, councils)[0]}`);
}
console.log(`<75 and ≥75: fuzzball ${fuzzball.ratio('<75', '≥75')} of 100`);
JS

seen=$(node try.mjs)
expected='Herefordshire: string-similarity Hertfordshire (0.83), fuzzball Hertfordshire (92), fast-fuzzy Herefordshire, County of
Hull: string-similarity Kingston upon Hull, City of (0.24), fuzzball Northumberland (33), fast-fuzzy Kingston upon Hull, City of
Bristol: string-similarity Bristol, City of (0.63), fuzzball Bristol, City of (64), fast-fuzzy Bristol, City of
<75 and ≥75: fuzzball 100 of 100'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
