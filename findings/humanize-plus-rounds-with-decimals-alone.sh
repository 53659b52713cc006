#!/usr/bin/env bash
# humanize-plus rounds where decimals are asked for, and cuts off where none are.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact humanize-plus@1.8.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
humanize-plus@1.8.2
Behaviour: with one decimal a figure is rounded, without decimals what lies over the thousand or million
           is cut off: 1,999 is 2.0k and 1k. Just under a million the rounding makes 1000.0k.
Guess:     rounded with and without decimals: 1,999 is 2k, 1,850,000 is 2M, 999,950 is 1.0M.
WORDS

cat >try.mjs <<'JS'
import humanize from 'humanize-plus';
for (const residents of [1999, 57690, 1850000, 999950])
  console.log(`${residents}: ${humanize.compactInteger(residents, 1)}, ${humanize.compactInteger(residents, 0)}`);
JS

seen=$(node try.mjs)
expected='1999: 2.0k, 1k
57690: 57.7k, 57k
1850000: 1.9M, 1M
999950: 1000.0k, 999k'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
