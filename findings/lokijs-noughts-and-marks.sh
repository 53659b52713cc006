#!/usr/bin/env bash
# LokiJS leaves a gap of 0 out of the mean and takes "<5" for more than 80.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact lokijs@1.5.12 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
lokijs@1.5.12
Behaviour: avg, median and stdDev leave out what is 0, with what is missing or marked; min and max are NaN
           where one mark stands. Asked for more than 80 a collection gives "<5", asked for less null.
Guess:     0 is a figure: the mean of 3, 0 and 6 is 3. A mark is neither more nor less than a figure.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const Loki = createRequire(import.meta.url)('lokijs');
const table = (name, figures) => {
  const rows = new Loki('areas').addCollection(name);
  for (const figure of figures) rows.insert({ figure });
  return rows;
};
for (const gaps of [[3, 6], [3, 0, 6], [3, 0, 0, 6]]) {
  const rows = table('gaps', gaps);
  console.log(`${gaps.join(', ')}: mean ${rows.avg('figure')}, median ${rows.median('figure')}`);
}
const years = table('years', [79.4, null, 83, '<5']);
const found = (rule) => years.find({ figure: rule }).map(({ figure }) => figure ?? 'null').join(', ');
console.log(`lowest ${years.min('figure')}; above 80: ${found({ $gt: 80 })}; below 80: ${found({ $lt: 80 })}`);
JS

seen=$(node try.mjs)
expected='3, 6: mean 4.5, median 4.5
3, 0, 6: mean 4.5, median 4.5
3, 0, 0, 6: mean 4.5, median 4.5
lowest NaN; above 80: 83, <5; below 80: 79.4, null'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
