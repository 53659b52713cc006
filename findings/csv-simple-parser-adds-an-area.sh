#!/usr/bin/env bash
# A file of two areas that ends its last line has three to csv-simple-parser, the third without a name.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact csv-simple-parser@2.0.2 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
csv-simple-parser@2.0.2
Behaviour: the end of the last line begins another row, with an empty first cell and no others.
           RFC 4180 leaves it free whether the last line is ended; nearly every program ends it. The
           number of areas, a mean that divides by it and a list of names are wrong by one.
Guess:     a file with and without the last line ending has the same rows.
WORDS

cat >try.mjs <<'JS'
import parse from 'csv-simple-parser';
const files = { 'last line ended': 'area,rate\nArden,79.4\nBohun,80.2\n', 'not ended': 'area,rate\nArden,79.4\nBohun,80.2' };
for (const [name, text] of Object.entries(files)) {
  const rows = parse(text, { header: true, infer: true });
  const mean = rows.reduce((sum, { rate }) => sum + (rate ?? 0), 0) / rows.length;
  console.log(`${name}: ${rows.length} areas, mean ${mean.toFixed(1)}, ${JSON.stringify(rows)}`);
}
JS

seen=$(node try.mjs)
expected='last line ended: 3 areas, mean 53.2, [{"area":"Arden","rate":79.4},{"area":"Bohun","rate":80.2},{"area":null}]
not ended: 2 areas, mean 79.8, [{"area":"Arden","rate":79.4},{"area":"Bohun","rate":80.2}]'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
