#!/usr/bin/env bash
# text-title-case takes the signs out of figures: 79.4 is "79 4", 65+ is "65", 5-9 is "5 9".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact text-title-case@1.2.11 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
text-title-case@1.2.11
Behaviour: everything that is neither letter nor figure becomes a blank, and words are parted where
           capitals follow small letters: GPs are "G Ps", King's Lynn is "King S Lynn".
Guess:     only the case of letters changes, as in the package title-case.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { titleCase } = createRequire(import.meta.url)('text-title-case');
const texts = ['life expectancy of 79.4 years', 'people aged 65+', 'ages 5-9', 'deaths per 100,000', 'king’s lynn', 'GPs'];
console.log(texts.map((text) => `${text}: ${titleCase(text)}`).join('\n'));
JS

seen=$(node try.mjs)
expected='life expectancy of 79.4 years: Life Expectancy of 79 4 Years
people aged 65+: People Aged 65
ages 5-9: Ages 5 9
deaths per 100,000: Deaths per 100 000
king’s lynn: King S Lynn
GPs: G Ps'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
