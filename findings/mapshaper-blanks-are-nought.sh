#!/usr/bin/env bash
# mapshaper counts a blank as 0 in the mean and not in the lowest, and gives areas that were not matched a sum of 0.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts --save-exact mapshaper@0.7.70 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
mapshaper@0.7.70
Behaviour: the mean of 79.4, a blank and 84.1 is 54.5, and the lowest is null. After a join with
           sum-fields an area without any row has the sum 0, like one whose rows add up to 0.
Guess:     the mean is 81.75, the lowest 79.4; no row, no sum.
WORDS

cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const { applyCommands } = createRequire(import.meta.url)('mapshaper');
const ages = 'area,age\nArden,79.4\nBohun,\nCorve,84.1\n';
const deaths = 'area,deaths\nArden,5\nArden,7\nBohun,0\n';
const run = async (command) => Object.values(await applyCommands(command, { 'ages.csv': ages, 'deaths.csv': deaths }))[0].toString();
console.log(await run('-quiet -i ages.csv -dissolve calc="mean=average(age), lowest=min(age)" -o out.json'));
console.log(await run('-quiet -i ages.csv -join deaths.csv keys=area,area sum-fields=deaths -o out.csv'));
JS

seen=$(node try.mjs)
expected='{"type":"FeatureCollection", "features": [
{"type":"Feature","geometry":null,"properties":{"mean":54.5,"lowest":null}}
]}
area,age,deaths
Arden,79.4,12
Bohun,,0
Corve,84.1,0'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
