#!/usr/bin/env bash
# In LiquidJS 1,230 deaths count as 0 in a sum, and the year "2021" is 1970 to the filter for dates.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact liquidjs@10.30.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
liquidjs@10.30.1
Behaviour: text that is no number as a whole counts as 0 in sum, plus and times, without an error:
           of "1,230" and "845" the sum is 845, "79.4%" is 0. The text "2021" is taken for seconds
           since 1970, while "2021-04" is a month.
Guess:     an error, or no figure, as for 1,230 in most; and 2021 is a year where 2021-04 is a
           month of it.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const { Liquid } = createRequire(import.meta.url)('liquidjs');
const engine = new Liquid();
const areas = [{ name: 'Arden', deaths: '1,230' }, { name: 'Bohun', deaths: '845' }, { name: 'Corve', deaths: '<5' }];
const templates = [
  '{{ areas | sum: "deaths" }}',
  '{{ "1,230" | plus: 1 }}',
  '{{ "79.4%" | times: 2 }}',
  '{{ "2021" | date: "%Y" }}',
  '{{ "2021-04" | date: "%B %Y" }}',
];
for (const template of templates) console.log(`${template}: ${await engine.parseAndRender(template, { areas })}`);
JS

seen=$(node try.mjs)
expected='{{ areas | sum: "deaths" }}: 845
{{ "1,230" | plus: 1 }}: 1
{{ "79.4%" | times: 2 }}: 0
{{ "2021" | date: "%Y" }}: 1970
{{ "2021-04" | date: "%B %Y" }}: April 2021'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
