#!/usr/bin/env bash
# Between years of life from 79 to 83 DataSet of AntV fills a year that has no figure with 60.5, or leaves it.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact @antv/data-set@0.11.8 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
@antv/data-set@0.11.8
Behaviour: impute fills a year whose figure is not there, never one whose figure is null; where one
           is null it counts as 0 in the mean and median by which the other is filled, and is the
           lowest, so that "min" leaves both without a figure. Without nulls all four are right.
Guess:     null is no figure: it is filled like the other, and counts in neither.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { View } = createRequire(import.meta.url)('@antv/data-set');
const fill = (figures, method) => {
  const view = new View().source(figures.map((years) => (years === undefined ? { area: 'Arden' } : { area: 'Arden', years })));
  view.transform({ type: 'impute', field: 'years', groupBy: ['area'], method });
  return view.rows.map(({ years }) => String(years)).join(', ');
};
for (const method of ['mean', 'median', 'max', 'min']) {
  console.log(`${method}: ${fill([79, 83, 80, 82, undefined], method)}; with a null ${fill([79, 83, null, 80, undefined], method)}`);
}
JS

seen=$(node try.mjs)
expected='mean: 79, 83, 80, 82, 81; with a null 79, 83, null, 80, 60.5
median: 79, 83, 80, 82, 81; with a null 79, 83, null, 80, 79.5
max: 79, 83, 80, 82, 83; with a null 79, 83, null, 80, 83
min: 79, 83, 80, 82, 79; with a null 79, 83, null, 80, null'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
