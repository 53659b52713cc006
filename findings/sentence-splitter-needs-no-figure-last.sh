#!/usr/bin/env bash
# sentence-splitter ends no sentence after a whole number: three sentences that end with years are one.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact sentence-splitter@5.0.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
sentence-splitter@5.0.1
Behaviour: a full stop after digits is taken for that of a list or a decimal, even with a space and
           a capital after it; after 9.4 and 12% it ends the sentence. What measures the length of
           sentences or reading age by it finds them too long.
Guess:     a full stop, a space and a capital part two sentences whatever stands before.
WORDS

cat >try.mjs <<'JS'
import { split } from 'sentence-splitter';
for (const text of ['It was nine. It is ten.', 'It was 9.4. It is 9.5.', 'It was 9. It is 10.', 'Figures are for 2021. They came out in 2023. More follow in 2027.']) {
  const sentences = split(text).filter(({ type }) => type === 'Sentence');
  console.log(`${sentences.length}: ${text}`);
}
JS

seen=$(node try.mjs)
expected='2: It was nine. It is ten.
2: It was 9.4. It is 9.5.
1: It was 9. It is 10.
1: Figures are for 2021. They came out in 2023. More follow in 2027.'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
