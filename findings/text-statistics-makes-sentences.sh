#!/usr/bin/env bash
# text-statistics counts a sentence too many in all that ends with a full stop, and one more for each decimal point.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact text-statistics@0.1.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
text-statistics@0.1.1
Behaviour: a full stop is added to every text and the space after it counts as a word; a point
           within a figure ends a sentence. "The gap is 9.4 years." has 3 sentences and 7 words,
           and a school grade of -4.9.
Guess:     1 sentence of 5 words; the last full stop makes no difference.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const textStatistics = createRequire(import.meta.url)('text-statistics');
for (const text of ['The gap is nine years', 'The gap is nine years.', 'The gap is 9.4 years.']) {
  const read = textStatistics(text);
  console.log(`${text} | sentences ${read.sentenceCount()}, words ${read.wordCount()}, grade ${read.fleschKincaidGradeLevel()}`);
}
JS

seen=$(node try.mjs)
expected='The gap is nine years | sentences 1, words 6, grade -4.6
The gap is nine years. | sentences 2, words 6, grade -4.6
The gap is 9.4 years. | sentences 3, words 7, grade -4.9'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
