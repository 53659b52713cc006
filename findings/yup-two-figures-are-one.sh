#!/usr/bin/env bash
# yup takes two figures in one cell for one figure, without the space between them.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact yup@1.7.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
yup@1.7.1
Behaviour: a number is asked for and every space is dropped first, so that figures with a space
           between them pass as one of more digits. Its guide says that parseFloat reads the text.
Guess:     parseFloat: the first figure of each; or, as with words after a figure, a refusal.
WORDS

cat >try.mjs <<'JS'
import { number } from 'yup';
for (const cell of ['83 79', '47.3 54', '83 years']) {
  const valid = number().isValidSync(cell);
  console.log(`${cell}: ${valid ? number().cast(cell) : 'refused'}; parseFloat: ${parseFloat(cell)}`);
}
JS

seen=$(node try.mjs)
expected='83 79: 8379; parseFloat: 83
47.3 54: 47.354; parseFloat: 47.3
83 years: refused; parseFloat: 83'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
