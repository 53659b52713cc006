#!/usr/bin/env bash
# postcode finds postcodes inside other words: "COVID19 2nd dose" holds ID19 2nd, "vitamin B12 5mg" B12 5mg.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact postcode@5.1.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
postcode@5.1.0
Behaviour: match() and replace() take no notice of where words begin and end, and "1st", "2nd",
           "3rd" and "5mg" have the form of a postcode's second half: taking postcodes out of a
           text to make it anonymous leaves "COV dose"; of `SW1A 1AAB` the B stays.
Guess:     whole words are looked at alone, and "COVID19 2nd" has none.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { match, replace } = createRequire(import.meta.url)('postcode');
for (const text of ['COVID19 2nd dose', 'vitamin B12 5mg', 'Quarter Q4 1st estimate', 'SW1A 1AAB']) {
  console.log(`${text}: finds ${match(text).join()}, leaves ${JSON.stringify(replace(text).result)}`);
}
JS

seen=$(node try.mjs)
expected='COVID19 2nd dose: finds ID19 2nd, leaves "COV dose"
vitamin B12 5mg: finds B12 5mg, leaves "vitamin "
Quarter Q4 1st estimate: finds Q4 1st, leaves "Quarter  estimate"
SW1A 1AAB: finds SW1A 1AA, leaves "B"'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
