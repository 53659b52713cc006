#!/usr/bin/env bash
# The more figures a sentence has, the easier it is to read by readability-scores and text-readability-ts.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact readability-scores@1.0.8 text-readability-ts@1.0.11 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
readability-scores@1.0.8, text-readability-ts@1.0.11
Behaviour: a figure counts as a word without a syllable, in readability-scores as two where it has a
           comma for thousands: a sentence of figures has a Flesch-Kincaid grade far below nought,
           that of before school, and better than one of short words.
Guess:     a figure is read aloud: 1,234 has some eight syllables; or it is left out of the words
           too.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const scores = require('readability-scores');
const { default: readability } = await import('text-readability-ts');
for (const text of ['In the last year the rate in the towns was far higher per head.', 'In 2021/22 the rate was 1,234.5 per 100,000, up from 1,198.7.', 'Of 56,490,049 people 1,234 (2.2%) died in 2021, 987 (1.8%) in 2020 and 1,001 (1.9%) in 2019.']) {
  const { fleschKincaid, syllableCount, wordCount } = scores(text);
  console.log(text);
  console.log(`  readability-scores: grade ${fleschKincaid}, ${syllableCount} syllables in ${wordCount} words; text-readability-ts: grade ${readability.fleschKincaidGrade(text)}, ${readability.syllableCount(text)} syllables`);
}
JS

seen=$(node try.mjs)
expected='In the last year the rate in the towns was far higher per head.
  readability-scores: grade 2.51, 15 syllables in 14 words; text-readability-ts: grade 2.9, 15 syllables
In 2021/22 the rate was 1,234.5 per 100,000, up from 1,198.7.
  readability-scores: grade -4.23, 7 syllables in 15 words; text-readability-ts: grade -4.3, 7 syllables
Of 56,490,049 people 1,234 (2.2%) died in 2021, 987 (1.8%) in 2020 and 1,001 (1.9%) in 2019.
  readability-scores: grade -2.9, 8 syllables in 21 words; text-readability-ts: grade -3.2, 8 syllables'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
