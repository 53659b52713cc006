#!/usr/bin/env bash
# After a year of 53 weeks epi-week counts no first week: 3 January 2021 is in week 2, and 2021 ends in a week 53.
# Exit: 0 it still holds, 1 the behaviour has changed, 2 it could not be tried.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --loglevel=error --save-exact epi-week@0.0.1 >/dev/null ||
  { echo "The packages could not be installed." >&2; exit 2; }

cat <<'WORDS'
epi-week@0.0.1
Behaviour: the first week of an epidemiological year is the one with at least four of its days. The
           first full week of 2015, 2021, 2022 and 2026 is that one, and is given as week 2, so that
           every week of the year is one too high. In 2020 all is right.
Guess:     as the tables of such weeks have it, the week from 3 January 2021 is the first of 2021, 1
           January 2022 in week 52.
WORDS

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const epiWeek = createRequire(import.meta.url)('epi-week');
for (const [year, month, day] of [[2020, 1, 5], [2021, 1, 2], [2021, 1, 3], [2021, 6, 15], [2022, 1, 1], [2015, 1, 4], [2026, 1, 4]]) {
  const { week, year: of } = epiWeek(new Date(year, month - 1, day, 12));
  console.log(`${day}/${month}/${year}: week ${week} of ${of}`);
}
JS

seen=$(node try.mjs)
expected='5/1/2020: week 2 of 2020
2/1/2021: week 53 of 2020
3/1/2021: week 2 of 2021
15/6/2021: week 25 of 2021
1/1/2022: week 53 of 2021
4/1/2015: week 2 of 2015
4/1/2026: week 2 of 2026'
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'CHANGED. It was:\n%s\n' "$expected" >&2; exit 1; }
