#!/usr/bin/env bash
# sparkline draws years of life that rise from 79.1 to 79.9 as a flat line, and 791 to 799 as a rise.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact sparkline@0.2.0 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
sparkline@0.2.0
Behaviour: the distance of each figure from the lowest loses its decimals before it is drawn, and
           so does the span from the lowest to the highest. Where figures differ by less than one,
           as rates and shares do, every bar is the lowest.
Guess:     figures times ten have the same drawing, as the scale runs from the lowest to the highest.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const sparkline = createRequire(import.meta.url)('sparkline');
const tables = [[79.1, 79.4, 79.9], [791, 794, 799], [0.11, 0.22, 0.41], [11, 22, 41]];
for (const figures of [...tables, [79.4, 80.2, 81.1], [794, 802, 811]]) {
  console.log(`${figures.join(', ')}: ${sparkline(figures)}`);
}
JS

seen=$(node try.mjs)
expected='79.1, 79.4, 79.9: ▁▁▁
791, 794, 799: ▁▃█
0.11, 0.22, 0.41: ▁▁▁
11, 22, 41: ▁▃█
79.4, 80.2, 81.1: ▁▁█
794, 802, 811: ▁▄█'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
