#!/usr/bin/env bash
# human-format reads "1.5 million" as 0.0015 and "2 thousand" as 2,000,000,000,000, and writes a rate of 0.5 as "500 m".
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact human-format@1.2.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
human-format@1.2.1
Behaviour: the first letter after the figure is a prefix of measures and the others a unit: the m of
           million is milli, the t of thousand tera. "100 000" is 100. Below 1 it writes the same m,
           which in a sentence on deaths reads as millions.
Guess:     a figure for people: the words are known, or refused.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const human = createRequire(import.meta.url)('human-format');
for (const text of ['1.5 million', '1.5m', '1.5 M', '2 thousand', '100 000']) {
  try {
    console.log(`${text}: ${human.parse(text)}`);
  } catch (error) {
    console.log(`${text}: ${error.message}`);
  }
}
console.log(`0.5: ${human(0.5)}; 56,490,049: ${human(56490049)}`);
JS

seen=$(node try.mjs)
expected='1.5 million: 0.0015
1.5m: 0.0015
1.5 M: 1500000
2 thousand: 2000000000000
100 000: 100
0.5: 500 m; 56,490,049: 56.49 M'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
