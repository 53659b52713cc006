#!/usr/bin/env bash
# mann-whitney-utest calls two figures against two significant, and ten against ten that hardly overlap not.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact mann-whitney-utest@1.0.5 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
mann-whitney-utest@1.0.5
Behaviour: the critical value that U is held against is the distance of U from its mean in standard
           errors, not a U. Of two against two, where a third of all orders are as far apart, the
           answer is significant; of ten against ten whose U is 10 (p = 0.002) it is not.
Guess:     the tables: no result of two against two is significant at 5%; of ten against ten U may
           be 23.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { significant, test } = createRequire(import.meta.url)('mann-whitney-utest');
const from = (start, count) => Array.from({ length: count }, (_, at) => start + at);
const exact = (low, count) => {
  const ways = (a, b, u) => (u < 0 ? 0 : a === 0 || b === 0 ? Number(u === 0) : ways(a - 1, b, u - b) + ways(a, b - 1, u));
  const all = from(0, count * count + 1).map((u) => ways(count, count, u));
  return (2 * all.slice(0, low + 1).reduce((sum, one) => sum + one, 0)) / all.reduce((sum, one) => sum + one, 0);
};
for (const [one, other] of [[[1, 2], [3, 4]], [[1, 2, 3], [4, 5, 6]], [from(0, 10), [...from(10, 8), 4.5, 4.6].sort((a, b) => a - b)]]) {
  const u = test([one, other]);
  console.log(`${one.length} against ${other.length}: U ${Math.min(...u)}, p ${exact(Math.min(...u), one.length).toFixed(3)}, ${significant(u, [one, other]) ? '' : 'not '}significant`);
}
JS

seen=$(node try.mjs)
expected='2 against 2: U 0, p 0.333, significant
3 against 3: U 0, p 0.100, significant
10 against 10: U 10, p 0.002, not significant'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
